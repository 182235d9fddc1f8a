import { describe, expect, it } from 'vitest';
import { classifyPage } from './activePage.ts';

describe('classifyPage', () => {
  it.each([
    ['https://photoroom.com/tools', 'site'],
    ['http://localhost:8080/', 'site'],
    ['chrome://extensions/', 'browser-page'],
    ['about:preferences', 'browser-page'],
    ['view-source:https://photoroom.com/', 'browser-page'],
    ['moz-extension://8c1f/dashboard.html', 'browser-page'],
    ['data:text/html,hello', 'browser-page'],
    ['blob:https://photoroom.com/1234', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/other', 'site'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://example.com/terms.PDF?x=1', 'pdf'],
    ['file:///home/me/photo.html', 'local-file'],
    ['not a url', 'browser-page'],
  ])('says what %s is: %s', (url, expected) => {
    const page = classifyPage(url, 7);
    expect(page.kind === 'site' ? 'site' : page.reason).toBe(expected);
  });

  it('says that it has no access when the browser hides the address', () => {
    expect(classifyPage(undefined, 7)).toEqual({ kind: 'unreadable', reason: 'no-access' });
  });
});
