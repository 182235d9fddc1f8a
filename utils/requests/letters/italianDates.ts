const ELIDED: Record<string, string> = { il: 'l’', dal: 'dall’', al: 'all’', del: 'dell’' };

/** The Italian article before an eighth or an eleventh is elided: `il 7 maggio`, but `l’8 maggio`. */
export function elideDates(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\b(il|dal|al|del) \{(\w+)\}/g, (whole, article: string, name: string) =>
    /^(8|11) /.test(values[name] ?? '') ? `${ELIDED[article]}{${name}}` : whole,
  );
}
