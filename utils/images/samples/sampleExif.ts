import { type SampleIfd, sampleTiff } from './sampleTiff.ts';

/** What the sample says; all of it is invented. */
export interface SampleExif {
  latitude?: number;
  longitude?: number;
  orientation?: number;
  serial?: string;
  owner?: string;
  userComment?: Uint8Array;
  make?: string;
  makerNote?: Uint8Array;
  thumbnail?: Uint8Array;
  little?: boolean;
}

const degrees = (value: number): number[] => {
  const size = Math.abs(value);
  const minutes = (size % 1) * 60;
  return [Math.floor(size), 1, Math.floor(minutes), 1, Math.round((minutes % 1) * 60 * 10_000), 10_000];
};

/** An EXIF block as a phone writes it. */
export function sampleExif(of: SampleExif = {}): Uint8Array {
  const {
    latitude,
    longitude,
    orientation = 1,
    serial,
    owner,
    userComment,
    make = 'Makers',
    makerNote,
    thumbnail,
    little = true,
  } = of;
  const gps: SampleIfd | null =
    latitude === undefined || longitude === undefined
      ? null
      : {
          entries: [
            { tag: 0, type: 1, value: [2, 3, 0, 0] },
            { tag: 1, type: 2, value: latitude < 0 ? 'S' : 'N' },
            { tag: 2, type: 5, value: degrees(latitude) },
            { tag: 3, type: 2, value: longitude < 0 ? 'W' : 'E' },
            { tag: 4, type: 5, value: degrees(longitude) },
            { tag: 5, type: 1, value: [0] },
            { tag: 6, type: 5, value: [345, 10] },
            { tag: 29, type: 2, value: '2026:03:01' },
          ],
        };
  const exif: SampleIfd = {
    entries: [
      { tag: 0x9003, type: 2, value: '2026:03:01 10:11:12' },
      ...(serial ? [{ tag: 0xa431, type: 2 as const, value: serial }] : []),
      ...(owner ? [{ tag: 0xa430, type: 2 as const, value: owner }] : []),
      ...(userComment ? [{ tag: 0x9286, type: 7 as const, value: userComment }] : []),
      ...(makerNote ? [{ tag: 0x927c, type: 7 as const, value: makerNote }] : []),
    ],
  };
  const gpsChild: Record<number, SampleIfd> = gps ? { 34853: gps } : {};
  const first: SampleIfd = {
    entries: [
      { tag: 0x010f, type: 2, value: make },
      { tag: 0x0112, type: 3, value: [orientation] },
      { tag: 0x0131, type: 2, value: 'Editor 9' },
    ],
    children: { 34665: exif, ...gpsChild },
  };
  if (!thumbnail) return sampleTiff([first], little);
  // Where the thumbnail comes to lie is known once the rest is built; the second pass writes the offset.
  const build = (offset: number): Uint8Array =>
    sampleTiff(
      [
        first,
        {
          entries: [
            { tag: 0x0201, type: 4, value: [offset] },
            { tag: 0x0202, type: 4, value: [thumbnail.length] },
          ],
        },
      ],
      little,
    );
  const length = build(0).length;
  const whole = new Uint8Array(length + thumbnail.length);
  whole.set(build(length));
  whole.set(thumbnail, length);
  return whole;
}
