/**
 * Characters that can turn text around, hide in it or break a line: bidirectional controls, zero-width marks, line and
 * paragraph separators, tag characters, noncharacters. The joiners stay; emoji and several scripts need them.
 */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB\uFFFE\uFFFF]|[\u{E0000}-\u{E0FFF}]/gu;

export interface Limits {
  /** Longest length in characters, the ellipsis included. */
  max: number;
  /** Keep line breaks (at most one empty line in a row). */
  lines?: boolean;
}

/** What a person or a page typed, as harmless text: no control characters, no direction tricks, one line or few. */
export function plainText(value: string, { max, lines = false }: Limits): { text: string; cut: boolean } {
  // A pasted mail may have megabytes; what lies far beyond the limit is not even looked at.
  const head = value.slice(0, max * 8).toWellFormed();
  const clean = head
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Zs}]+/gu, (run) => (lines && run.includes('\n') ? breaks(run) : ' '))
    .trim();
  const chars = [...clean];
  const cut = chars.length > max || value.length > max * 8;
  return {
    text:
      chars.length > max
        ? `${chars
            .slice(0, max - 1)
            .join('')
            .trimEnd()}…`
        : clean,
    cut,
  };
}

function breaks(run: string): string {
  return run.split('\n').length > 2 ? '\n\n' : '\n';
}
