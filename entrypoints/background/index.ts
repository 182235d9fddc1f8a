import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { unborrowWhatIsTakenBack } from '../../utils/extension/borrowedOrigins.ts';
import { onLookSettingsChanged } from '../../utils/extension/lookSettings.ts';
import { onPageMessage, onTabMessage } from '../../utils/extension/messages.ts';
import { onNoticeClicked } from '../../utils/extension/notices.ts';
import { onUploads } from '../../utils/extension/onUploads.ts';
import { openOwnPage } from '../../utils/extension/openOwnPage.ts';
import { onPermissionsChanged } from '../../utils/extension/recognition.ts';
import { onReminders } from '../../utils/extension/reminders.ts';
import { onSettingsChanged } from '../../utils/extension/settings.ts';
import { onUploadSettingsChanged } from '../../utils/extension/uploadSettings.ts';
import { goOnInTab } from './goOnInTab.ts';
import { lookAfterMove } from './lookAfterMove.ts';
import { markTab } from './markTab.ts';
import { noteReading } from './noteReading.ts';
import { noteWatched } from './noteWatched.ts';
import { recordChanged } from './recordChanged.ts';
import { refreshIcons } from './refreshIcons.ts';
import { refreshLookAgain } from './refreshLookAgain.ts';
import { refreshLookScript } from './refreshLookScript.ts';
import { refreshUploadScript } from './refreshUploadScript.ts';
import { rememberAnswer } from './rememberAnswer.ts';
import { remind } from './remind.ts';
import { writeUploads } from './writeUploads.ts';

// Listeners are registered in the first turn: the browser wakes the worker with an event and drops it if nobody listens.
// Not a module: one file with nothing in it but what the worker needs starts sooner than three that pages share.
export default defineBackground({
  main() {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void refreshIcons();
      void refreshUploadScript();
      void refreshLookScript();
      void refreshLookAgain();
      void remind();
      if (reason === 'install') void openOwnPage('welcome.html');
    });
    browser.runtime.onStartup.addListener(() => {
      void refreshIcons();
      void refreshUploadScript();
      void refreshLookScript();
      void refreshLookAgain();
      void remind();
    });
    onReminders(() => void remind());
    onNoticeClicked((page) => void openOwnPage(`dashboard.html#/${page}`));
    onPermissionsChanged(() => {
      void refreshIcons();
      void refreshUploadScript();
      void refreshLookScript();
    });
    unborrowWhatIsTakenBack();
    onSettingsChanged(() => {
      void refreshUploadScript();
      void refreshLookAgain();
    });
    onUploadSettingsChanged(() => void refreshUploadScript());
    onLookSettingsChanged(() => void refreshLookScript());
    onUploads({ write: writeUploads, remember: rememberAnswer });
    onPageMessage('recordChanged', recordChanged);
    onTabMessage('pageReading', noteReading);
    onTabMessage('watchedReading', noteWatched);
    // Without permission for the site the browser leaves the address out, and there is nothing to do.
    browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
      if (tab.url && (url || status === 'complete')) void markTab(tabId, tab.url);
      if (status === 'complete') void goOnInTab(tabId, tab.url);
      if (url) void lookAfterMove(tabId, url);
    });
  },
});
