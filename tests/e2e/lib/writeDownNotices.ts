/** Run on the background's API: writes down what it puts on the desktop, in place of doing so. */
export const writeDownNotices = (scope: string): string => `{
  ${scope}.notices = {};
  ${scope}.chrome.notifications.create = (id, { message }, done) => {
    ${scope}.notices[id] = message;
    done?.(id);
    return Promise.resolve(id);
  };
  if (${scope}.browser) ${scope}.browser.notifications.create = ${scope}.chrome.notifications.create;
}`;
