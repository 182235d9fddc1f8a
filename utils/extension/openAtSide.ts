interface SideApis {
  /** Chrome. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  /** Firefox on computers. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction */
  sidebarAction?: { open(): Promise<void> };
}

// Neither is in webextension-polyfill, so this asks the browser's own object; Firefox has both names.
const own = (): SideApis => {
  const { browser, chrome } = globalThis as { browser?: SideApis; chrome?: SideApis };
  return browser?.sidebarAction ? browser : (chrome ?? {});
};

/** Whether this browser has a side panel or a sidebar. Firefox on Android has neither. */
export const hasSide = (): boolean => Boolean(own().sidePanel ?? own().sidebarAction);

/** Opens Lenscap beside the page of this tab. Must be the first thing a click does: both browsers want the gesture fresh. */
export function openAtSide(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = own();
  return sidePanel?.open({ tabId }) ?? sidebarAction?.open() ?? Promise.reject(new Error('no-side-panel'));
}
