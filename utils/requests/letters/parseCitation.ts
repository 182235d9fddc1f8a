/** One place in a law, taken out of the catalogue's short English form. */
export interface Place {
  /** The law or ordinance it stands in, if not the regime's own: `DPO`, `DPA 2018`. */
  law: string;
  marker: 'article' | 'section' | 'regulation' | 'rule' | 'schedule' | 'clause' | 'other';
  /** `17`, `12A`, `8 bis`; for `other` the whole text. */
  n: string;
  /** `(1)` and `(c)` of `Art. 17(1)(c)`. */
  parens: string[];
  /** 5 of `Art. 8 para 5`. */
  paragraph: string;
  /** VI of `Art. 18 VI`. */
  item: string;
}

const MARKERS = [
  [/^(?:Arts?\.?|Article)$/, 'article'],
  [/^ss?\.$/, 'section'],
  [/^[Rr]egs?\.?$/, 'regulation'],
  [/^Rule$/, 'rule'],
  [/^Schedule$/, 'schedule'],
] as const;
const PLACE =
  /^(?:(.*?)\s*\b(Arts?\.|ss?\.|[Rr]egs?\.?|Rule|Schedule)\s+)?(\d+[A-Z]?(?: bis)?(?:[.-]\d+[A-Z]?)*)((?:-?\(\w{1,3}\))*)(?: para (\d+))?(?: ([IVX]+(?:-[IVX]+)?))?(?![\w.])/;
const OTHER = /^(?:APP|IPP|Form(?: DPG)?) [\w.]+|^ARCO\b/;

/**
 * The places a catalogue article names, without the English remarks around them: `Art. 8, 43 (erase)` is articles 8 and
 * 43. What names no place ("temporary blocking") gives none.
 */
export function parseCitation(article: string): Place[] {
  const places: Place[] = [];
  for (const part of withoutRemarks(article).split(/[;,]|\bwith\b/)) {
    const text = part.trim();
    // The rights to access, rectify, cancel and oppose go by this name in Mexico, in every language.
    const other = OTHER.exec(text)?.[0].replace('ARCO', 'derechos ARCO');
    if (other) {
      places.push({ law: '', marker: 'other', n: other, parens: [], paragraph: '', item: '' });
      continue;
    }
    const last = places.at(-1);
    if (/^[IVX]+$/.test(text) && last) {
      places.push({ ...last, item: text });
      continue;
    }
    const match = PLACE.exec(text);
    if (!match) continue;
    const [, law = '', word, n = '', parens = '', paragraph = '', item = ''] = match;
    const marker = word ? MARKERS.find(([pattern]) => pattern.test(word))?.[1] : following(last);
    if (!marker || marker === 'other') continue;
    const own = word ? law : (last?.law ?? '');
    places.push({ law: own, marker, n, parens: parens.match(/-?\(\w+\)/g) ?? [], paragraph, item });
  }
  return places;
}

/** A bare number names the same kind of place as the one before it; after a schedule, a clause of it. */
function following(last: Place | undefined): Place['marker'] | undefined {
  return last?.marker === 'schedule' ? 'clause' : last?.marker;
}

/** Only `(1)`, `(c)`, `(iii)` belong to a place; longer brackets and what follows a colon are remarks. */
export function withoutRemarks(article: string): string {
  return article
    .replace(/\s*\((?!(?:\d{1,2}|[a-zA-Z]|[ivx]{2,4})\))[^)]*\)/g, '')
    .replace(/:.*$/, '')
    .trim();
}
