/** A new mark for one telling: a message that is sent again, because the answer to the first was lost, carries the same. */
export const tellingMark = (): string => crypto.getRandomValues(new Uint8Array(16)).toHex();
