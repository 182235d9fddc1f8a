/**
 * A number of degrees or metres as XMP writes it: `52,30.98N`, `52,30,59S` (XMP specification part 2 §1.2.7.4), `+52.5163`, `345/10`.
 * @returns null when it is none of these
 */
export function coordinate(text: string): number | null {
  const parts = /^\s*(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?\s*([NSEW])\s*$/i.exec(text);
  if (parts) {
    const degrees = Number(parts[1]) + Number(parts[2]) / 60 + Number(parts[3] ?? 0) / 3600;
    return round(/[SW]/i.test(parts[4] ?? '') ? -degrees : degrees);
  }
  const fraction = /^\s*(-?\d{1,15})\/(\d{1,15})\s*$/.exec(text);
  if (fraction) return Number(fraction[2]) === 0 ? null : round(Number(fraction[1]) / Number(fraction[2]));
  const plain = /^\s*([+-]?\d{1,6}(?:\.\d{1,20})?)\s*([NSEW]?)\s*$/i.exec(text);
  if (!plain) return null;
  return round(/[SW]/i.test(plain[2] ?? '') ? -Number(plain[1]) : Number(plain[1]));
}

const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
