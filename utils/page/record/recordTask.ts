/** The words of the recorder's card, in one language. */
export interface RecordTexts {
  lang: string;
  dir: 'ltr' | 'rtl';
  brand: string;
  title: string;
  hint: string;
  /** For the card that lies on what is to be clicked. */
  move: string;
  copy: string;
  stop: string;
  copied: string;
  notCopied: string;
}

/** What the script in the page is asked to do. */
export interface RecordTask {
  texts: RecordTexts;
  /** The day, YYYY-MM-DD, for the route's `seen`. */
  today: string;
}

/** The global's name in the extension's own world of the page. */
export const RECORD_KEY = 'lenscapRecordTask';
