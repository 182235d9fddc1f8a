import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { onNoticeClicked, showNotice } = await import('./notices.ts');

function allow(answer: boolean) {
  Object.assign(fakeBrowser.permissions, { contains: async () => answer });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
}

beforeEach(() => fakeBrowser.reset());

describe('a notice on the desktop', () => {
  it('is not shown where the person has not allowed it', async () => {
    allow(false);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await showNotice('services/x', 'X: a switch has turned back.');
    expect(create).not.toHaveBeenCalled();
  });

  it('says its sentence where they have, and a second one about the same page takes its place', async () => {
    allow(true);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await showNotice('services/x', 'X: a switch has turned back.');
    await showNotice('services/x', 'X: it has turned back again.');
    expect(create.mock.calls).toMatchObject([
      ['page:services/x', { message: 'X: a switch has turned back.' }],
      ['page:services/x', { message: 'X: it has turned back again.' }],
    ]);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['page:services/x']);
  });
});

it('regression: a click is heard, once, also where notices were allowed after the worker began', () => {
  const granted: (() => void)[] = [];
  const clicks = new Set<(id: string) => void>();
  const api = { onClicked: { addListener: (listener: (id: string) => void) => clicks.add(listener) } };
  const { notifications, permissions } = fakeBrowser;
  Object.assign(fakeBrowser, {
    notifications: undefined,
    permissions: { onAdded: { addListener: (listener: () => void) => granted.push(listener) } },
  });
  try {
    const open = vi.fn();
    onNoticeClicked(open);
    Object.assign(fakeBrowser, { notifications: api });
    for (const tell of [...granted, ...granted]) tell();
    for (const click of clicks) click('page:services/x');
    expect(open.mock.calls).toEqual([['services/x']]);
  } finally {
    Object.assign(fakeBrowser, { notifications, permissions });
  }
});
