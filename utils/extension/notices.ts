import { browser } from 'wxt/browser';
import { mayNotify } from './recognition.ts';

const NOTE = 'page:';

/**
 * Shows a sentence on the desktop, if the person allowed that; a second one about the same page takes the place of the first.
 * @param page the dashboard's page it is about, as in its address: `requests/<id>`
 */
export async function showNotice(page: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(NOTE + page, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Lenscap',
    message,
  });
}

/** Calls `open` with the page when the person clicks a notice. To be registered in the worker's first turn. */
export function onNoticeClicked(open: (page: string) => void): void {
  const heard = (id: string) => {
    if (id.startsWith(NOTE)) open(id.slice(NOTE.length));
  };
  // The API is missing until the permission is granted (Chrome). The same listener again is no second one.
  const listen = () => browser.notifications?.onClicked.addListener(heard);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
