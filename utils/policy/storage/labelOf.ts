/** "Chat history: …" names in its first words what the whole line is about. */
const LABEL = /^.{0,24}?[:：]/u;

/** The first words of a line up to their colon, or none. */
export function labelOf(low: string): string | undefined {
  return LABEL.exec(low)?.[0];
}
