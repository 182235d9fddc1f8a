/** What the page of a pack says, with `{slots}` its own script fills. */
export interface PageWords {
  title: string;
  /** `{at}` */
  made: string;
  checking: string;
  intact: string;
  /** `{names}` */
  changed: string;
  cannotCheck: string;
  noScript: string;
  proves: string;
  provesMeaning: string;
  says: string;
  saysMeaning: string;
  outside: string;
  choose: string;
  /** `{name}` */
  fileIntact: string;
  /** `{name}` */
  fileChanged: string;
  /** `{name}` */
  fileUnknown: string;
  save: string;
  none: string;
}

/** The title of each kind of item, and what a control of the catalogue is called, with its service; states and events by their ids, days as they are written down. */
export interface PackTitles {
  control(serviceId: string, controlId: string): Promise<string>;
  statement(control: string, state: string, on: string): string;
  observation(control: string, state: string): string;
  undo(): string;
  reading(host: string): string;
  request(company: string, reference: string): string;
  letter(company: string, subject: string): string;
  event(event: string, on: string): string;
  reply(event: string, on: string): string;
  evidence(name: string): string;
  uploads(count: number): string;
}

/** A pack's words in the language of the person who makes it. */
export interface PackWords {
  /** The language's tag: for the page's `lang` and its dates. */
  lang: string;
  page: PageWords;
  titles: PackTitles;
}
