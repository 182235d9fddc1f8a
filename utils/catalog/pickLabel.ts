import type { Labels } from './serviceSchema.ts';

/** One interface word with the language it is written in. */
export interface PickedLabel {
  text: string;
  lang: string;
}

/**
 * The word the interface uses, in the person's language if it is known, else in English, else in whatever was seen.
 * `undefined` when no label is known.
 */
export function pickLabel(labels: Labels | null | undefined, language: string): PickedLabel | undefined {
  if (!labels) return undefined;
  const wanted = [language, language.split('-')[0] ?? '', 'en', ...Object.keys(labels)];
  for (const lang of wanted) {
    const text = labels[lang]?.[0];
    if (text) return { text, lang };
  }
  return undefined;
}

/** Every other spelling and language of the same label, without repeats. */
export function otherLabels(labels: Labels | null | undefined, picked: PickedLabel | undefined): PickedLabel[] {
  const seen = new Set(picked ? [picked.text] : []);
  const others: PickedLabel[] = [];
  for (const [lang, texts] of Object.entries(labels ?? {})) {
    for (const text of texts) {
      if (seen.has(text)) continue;
      seen.add(text);
      others.push({ text, lang });
    }
  }
  return others;
}
