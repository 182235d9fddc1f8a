import { JSDOM } from 'jsdom';
import { expect, vi } from 'vitest';

/** The page of a pack as a browser without network shows it, once it has checked itself. */
export async function openPackPage(html: string) {
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    beforeParse(view) {
      Object.assign(view, { TextEncoder, TextDecoder });
      Object.defineProperty(view, 'crypto', {
        value: {
          subtle: { digest: (name: string, data: Uint8Array) => crypto.subtle.digest(name, Uint8Array.from(data)) },
        },
      });
      view.URL.createObjectURL = () => 'blob:x';
    },
  });
  const state = () => window.document.getElementById('state') as HTMLElement;
  await vi.waitFor(() => expect(state().dataset.state).toBeDefined());
  return { document: window.document, state: state() };
}
