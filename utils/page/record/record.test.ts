// @vitest-environment jsdom
import '../testing/fakeLayout.ts';

import { expect, test } from 'vitest';
import { routeSchema } from '../../catalog/routeSchema.ts';
import { fireTrusted } from '../testing/fireTrusted.ts';
import { draftRoute } from './draftRoute.ts';
import { type RecordedStep, recordRoute } from './recordRoute.ts';

function record(html: string, ids: string[]): RecordedStep[] {
  document.body.innerHTML = html;
  let steps: RecordedStep[] = [];
  const life = new AbortController();
  recordRoute({
    signal: life.signal,
    onStep: (all) => {
      steps = all;
    },
  });
  const click = () => new MouseEvent('click', { bubbles: true, composed: true });
  for (const id of ids) fireTrusted(document.getElementById(id) as Element, click());
  document.getElementById(ids[0] ?? '')?.dispatchEvent(click());
  life.abort();
  fireTrusted(document.getElementById(ids[0] ?? '') as Element, click());
  return steps;
}

test('roles and names, never values', () => {
  const html = `
    <button><i id="icon">Settings</i></button>
    <input id="mail" value="me@home.test"><p id="text">My chats</p>
    <a href="/u/1" id="account">Account me@home.test 12345678</a>
    <button role="switch" aria-checked="true" id="it"><span>Train on my pictures</span><p>Long description.</p></button>`;
  const steps = record(html, ['icon', 'mail', 'text', 'account', 'it']);
  expect(steps).toEqual([
    { role: 'button', name: 'Settings' },
    { role: 'link', name: 'Account … …' },
    { role: 'switch', name: 'Train on my pictures' },
  ]);
  const draft = draftRoute(steps, 'de-AT', '2026-11-25');
  expect(routeSchema.parse(draft)).toEqual(draft);
  expect(draft).toEqual({
    platform: 'web',
    steps: [
      { label: { de: ['Settings'] } },
      { label: { de: ['Account … …'] } },
      { label: { de: ['Train on my pictures'] }, target: true },
    ],
    seen: '2026-11-25',
  });
});

test('what has no name is described; clicks after the switch are no part of the way', () => {
  const html = '<button id="a"></button><input type="checkbox" aria-label="Train" id="b"><button id="c">OK</button>';
  const draft = draftRoute(record(html, ['a', 'b', 'c']), '', '2026-11-25');
  expect(routeSchema.parse(draft)).toEqual(draft);
  expect(draft.steps).toEqual([{ do: 'Click the button without a name' }, { label: { en: ['Train'] }, target: true }]);
});
