import { foldIn } from './foldIn.ts';
import { isQuestion } from './isQuestion.ts';
import type { Unit } from './types.ts';

const MARK = /^\s*(?:[-–—•*·・▪◦●○■□✓✔➤→‣⁃]\s*|\(?[a-z]\)\s+|\(?\d{1,2}\)\s+|[①-⑳]\s*)/u;
const NUMBERED =
  /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*[.．、)]?)\s+|\d{1,2}[.．、]|第[一二三四五六七八九十\d]{1,3}[条章条節节]|[一二三四五六七八九十]{1,3}[、．.]|제\s*\d{1,2}\s*조|(?:section|article|artikel|artículo|artigo|pasal|статья|madde|điều)\s+\d{1,2}|[ivx]{1,5}\.\s|§\s*\d)/iu;
const SUB = /^\s*\d{1,2}\.\d/;
const ENDS = /[.。!！;；,，、]\s*$/u;
const SEMICOLONS = ';；';
const COLON = /[:：]\s*$/u;
/** "Photos: 7 days": a label with its value. */
const LABELLED = /\S\s?(?::\s|：)\s*\S/u;
/** "Supabase — keeps the accounts": in an open list, a name with its description. */
const DESCRIBED = /^[\p{L}\d .&+/]{2,40}\s[—–]\s\S/u;
/** A sentence may end inside the line; without such a place the line is one sentence. */
const INNER_END = /[.!?…؟]["'”’)\]]{0,2}\s|[。！？｡]./u;
/** One or two words in a row of short lines without marks ("Images", "Your rights"): it may be the title of those below. */
const BARE = /^\p{Lu}[\p{L}'’]{0,20}(?: [\p{L}'’]{1,20})?$/u;
/** Abbreviations after which a sentence goes on. */
const OPEN_END =
  /(?:^|[\s("(])(?:e\.g|i\.e|inc|ltd|co|corp|no|nr|art|abs|lit|z\. ?b|u\. ?a|d\. ?h|p\. ?ex|ex|bzw|vgl|gem|ca|etc|np|m\.in|tzw|ust|pkt|dz\.u|bijv|o\.a|d\.w\.z|nº|n°|núm|sr|т\.е|т\.п|т\.д|т\.к|ст|п|г|см|vs|mr|mrs|dr|st|v\.d|vb|s\.a|a\.ş|b\.v|s\.r\.l|s\.l|s\.p\.a|c\.v)\.\s*$/iu;

/** No abbreviation is as long, in UTF-16 units. */
const SHORT = 20;

interface Line {
  text: string;
  start: number;
  blankBefore: boolean;
}

/** Non-empty lines with their places. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = true;
  for (const raw of text.split('\n')) {
    if (raw.trim()) {
      lines.push({ text: raw, start, blankBefore: blank });
      blank = false;
    } else blank = true;
    start += raw.length + 1;
  }
  return lines;
}

/** A short line without closing punctuation that is no list item. */
function looksLikeHeading(line: Line, next: Line | undefined): boolean {
  const text = line.text.trim();
  const wide = /[\u3040-\u9fff\uac00-\ud7af]/u.test(text);
  if (text.length > (wide ? 45 : 95) || text.includes('\t') || MARK.test(line.text)) return false;
  if (ENDS.test(text) && !/^\d{1,2}\.$/.test(text)) return false;
  if (COLON.test(text) && !NUMBERED.test(text)) return false;
  if (/@|https?:/.test(text)) return false;
  // "Photos – 30 days" says something of what it names.
  if (/\s[—–]\s\d/u.test(text)) return false;
  if (LABELLED.test(text) && !NUMBERED.test(text)) return false;
  // "1. Name 2. Address" in a row is a list, not two headings.
  if (NUMBERED.test(line.text) && next && NUMBERED.test(next.text) && !SUB.test(next.text) && next.text.length < 95)
    return false;
  return true;
}

/** Headings, text, and runs: from the second of three or more short lines in a row on, they are a list without marks. */
function headingLines(lines: Line[]): ('text' | 'heading' | 'run')[] {
  const kinds = lines.map((line, i): 'text' | 'heading' | 'run' =>
    looksLikeHeading(line, lines[i + 1]) ? 'heading' : 'text',
  );
  // "… 3. copy 4. complain": the last of a numbered list has no number behind it, and is no heading for that.
  const number = (i: number): number => Number(/^\s*(\d{1,2})[.)、]/u.exec(lines[i]?.text ?? '')?.[1]);
  for (let i = 2; i < lines.length; i++) {
    const goesOn = number(i) === number(i - 1) + 1 && number(i - 1) === number(i - 2) + 1;
    if (goesOn && kinds[i - 1] === 'text' && kinds[i - 2] === 'text') kinds[i] = 'text';
  }
  // "You may: 1. copy 2. …" cut short after its first number.
  for (let i = 1; i < lines.length; i++)
    if (number(i) === 1 && !lines[i]?.blankBefore && COLON.test(lines[i - 1]?.text ?? '')) kinds[i] = 'text';
  const joins = (i: number): boolean => {
    const line = lines[i];
    return (
      kinds[i] !== 'text' &&
      line !== undefined &&
      !line.blankBefore &&
      !NUMBERED.test(line.text) &&
      // A question stands above what answers it.
      !isQuestion(line.text) &&
      !/^\d/.test(lines[i - 1]?.text.trim() ?? '')
    );
  };
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] === 'text') continue;
    let end = i + 1;
    while (end < lines.length && joins(end)) end++;
    if (end - i >= 4) kinds.fill('run', i + 1, end);
    i = end - 1;
  }
  return kinds;
}

/**
 * Cuts a page into units: sentences of paragraphs, list items and table rows, each with heading and lead-in.
 * @param lang BCP 47 tag for the sentence rules
 */
export function segments(text: string, lang: string): Unit[] {
  const see = (words: string): string => foldIn(lang, words);
  const splitter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const lines = linesOf(text);
  const units: Unit[] = [];
  let top = '';
  let sub = '';
  let heading = '';
  let title = '';
  let lead = '';
  let openList = false;
  // A list whose items carry marks ends at the first short line without one: that is the next heading.
  let markedList = false;
  let afterSemicolon = false;
  const headings = headingLines(lines);
  lines.forEach((line, index) => {
    const trimmed = line.text.trim();
    const marked = MARK.test(line.text);
    const short = headings[index] !== 'text';
    const labelled = trimmed.length < 140 && (LABELLED.test(trimmed) || DESCRIBED.test(trimmed));
    // "We store: … ; … ; … ." on lines of their own is a list, up to its last line.
    const endsOpen = SEMICOLONS.includes(trimmed.charAt(trimmed.length - 1));
    const listed = endsOpen || afterSemicolon;
    afterSemicolon = endsOpen;
    const inOpenList =
      openList &&
      !(markedList && !marked) &&
      (short || labelled || listed) &&
      !line.blankBefore &&
      !NUMBERED.test(line.text);
    if (marked && openList) markedList = true;
    const item =
      marked || inOpenList || headings[index] === 'run' || (lead !== '' && NUMBERED.test(line.text) && !short);
    const at = line.start + line.text.length - line.text.trimStart().length;
    if (short && !item) {
      const low = see(trimmed.replace(MARK, ''));
      const deep = SUB.test(line.text) || (!NUMBERED.test(line.text) && /^\d/.test(top));
      if (deep) sub = low;
      else {
        top = low;
        sub = '';
      }
      heading = `${top} ${sub}`.trim();
      title = '';
      lead = isQuestion(trimmed) ? low : '';
      openList = false;
      units.push({
        quote: trimmed,
        start: at,
        low,
        heading,
        lead: '',
        context: low,
        item: false,
        isHeading: true,
        line: index,
      });
      return;
    }
    if (!item && !isQuestion(lead)) lead = '';
    const above = item && !marked ? `${heading} ${title}`.trim() : heading;
    const whole = trimmed.includes('\t') || !INNER_END.test(trimmed);
    const parts = (whole ? [{ segment: trimmed, index: 0 }] : sentences(trimmed, splitter)).flatMap(inReach);
    for (const part of parts) {
      const quote = part.segment.trim();
      if (!quote) continue;
      const indent = part.segment.length - part.segment.trimStart().length;
      const low = see(quote.replace(MARK, '').replaceAll('**', ''));
      units.push({
        quote,
        start: at + part.index + indent,
        low,
        heading: above,
        lead,
        context: lead ? `${lead} ${low}` : low,
        item,
        isHeading: false,
        line: index,
      });
    }
    if (item && !marked && short && BARE.test(trimmed)) title = see(trimmed);
    if (isQuestion(lead)) lead = '';
    if (COLON.test(trimmed)) {
      // A list item ending in a colon opens a list of its own; both lead-ins count.
      lead = item
        ? `${lead} ${see(trimmed.replace(MARK, ''))}`.slice(-300)
        : see((parts.at(-1)?.segment ?? trimmed).trim());
      openList = !item;
      markedList = false;
    } else if (!item) openList = false;
  });
  return units;
}

/** A longer run of words is no sentence. What is matched stays this short, so that no expression can take more than linear time of a text. UTF-16 units. */
const LONGEST = 1_500;

/** A piece longer than a sentence can be, in shorter ones, cut between words where there are any. */
function inReach(part: { segment: string; index: number }): { segment: string; index: number }[] {
  const pieces: { segment: string; index: number }[] = [];
  let { segment, index } = part;
  while (segment.length > LONGEST) {
    const space = segment.lastIndexOf(' ', LONGEST);
    const at = space > LONGEST / 2 ? space : LONGEST;
    pieces.push({ segment: segment.slice(0, at), index });
    segment = segment.slice(at);
    index += at;
  }
  return [...pieces, { segment, index }];
}

/** Sentences of a line; pieces cut after an abbreviation are joined again. */
function sentences(line: string, splitter: Intl.Segmenter): { segment: string; index: number }[] {
  const out: { segment: string; index: number }[] = [];
  for (const { segment, index } of splitter.segment(line)) {
    const last = out.at(-1);
    if (
      last &&
      last.segment.length < LONGEST &&
      (OPEN_END.test(last.segment.trimEnd().slice(-SHORT)) || /^\s*\d{1,2}\.\s*$/.test(last.segment))
    )
      last.segment += segment;
    else out.push({ segment, index });
  }
  return out;
}
