/** What a page noticed, in its own world. */
export interface Noticed {
  noticed: string[];
  namesBefore: number;
}

/** Runs in the page before its own scripts: notes whatever a page can notice of an extension. */
export function keepWatch() {
  const noticed: string[] = [];
  Object.assign(globalThis, { noticed, namesBefore: Object.getOwnPropertyNames(globalThis).length + 2 });
  addEventListener('message', (event) => noticed.push(`message ${JSON.stringify(event.data)}`), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    noticed.push(`event ${event.type}`);
    return dispatch.call(this, event);
  };
  addEventListener('DOMContentLoaded', () => {
    const report = (records: MutationRecord[]) => {
      for (const { type, target } of records) noticed.push(`${type} in ${target.nodeName}`);
    };
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(report).observe(document, everything);
  });
}
