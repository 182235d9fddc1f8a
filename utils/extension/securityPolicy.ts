import { browser } from 'wxt/browser';

/** The content security policy of our pages and worker as the browser has read it from the manifest; empty while developing. */
export function securityPolicy(): string {
  const policy = browser.runtime.getManifest().content_security_policy;
  return typeof policy === 'string' ? policy : (policy?.extension_pages ?? '');
}
