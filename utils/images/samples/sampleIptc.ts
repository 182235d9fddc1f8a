import { ascii, joinBytes } from '../bytes.ts';

/** IPTC-IIM datasets of record 2. */
export function sampleIptc(
  datasets: ReadonlyArray<[number: number, text: string]> = [
    [80, 'Ana Example'],
    [90, 'Berlin'],
    [25, 'terrace'],
    [120, 'On the terrace'],
  ],
): Uint8Array {
  return joinBytes(
    datasets.flatMap(([number, text]) => {
      const value = new TextEncoder().encode(text);
      return [Uint8Array.of(0x1c, 2, number, value.length >> 8, value.length & 255), value];
    }),
  );
}

/** IPTC inside Photoshop image resources, with the digest Photoshop writes beside it. */
export function samplePhotoshop(iptc: Uint8Array = sampleIptc()): Uint8Array {
  const resource = (id: number, data: Uint8Array): Uint8Array =>
    joinBytes([
      ascii('8BIM'),
      Uint8Array.of(id >> 8, id & 255, 0, 0, 0, 0, data.length >> 8, data.length & 255),
      data,
      new Uint8Array(data.length & 1),
    ]);
  return joinBytes([resource(0x0404, iptc), resource(0x0425, new Uint8Array(16).fill(7))]);
}
