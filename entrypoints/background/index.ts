import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onPageMessage } from '../../utils/extension/messages.ts';
import { openOwnPage } from '../../utils/extension/openOwnPage.ts';
import { onPermissionsChanged } from '../../utils/extension/recognition.ts';
import { markTab } from './markTab.ts';
import { refreshIcons } from './refreshIcons.ts';

// Listeners are registered in the first turn: the browser wakes the worker with an event and drops it if nobody listens.
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void refreshIcons();
      if (reason === 'install') void openOwnPage('welcome.html');
    });
    browser.runtime.onStartup.addListener(() => void refreshIcons());
    onPermissionsChanged(() => void refreshIcons());
    onPageMessage('recordChanged', refreshIcons);
    // Without permission for the site the browser leaves the address out, and there is nothing to do.
    browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
      if (tab.url && (url || status === 'complete')) void markTab(tabId, tab.url);
    });
  },
});
