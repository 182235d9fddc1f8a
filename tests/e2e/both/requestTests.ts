import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { ElementHandle, Page } from 'puppeteer-core';
import { v7 as uuid } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import type { Row } from '../../../utils/ledger/rowSchemas.ts';
import { sampleRequest } from '../../../utils/ledger/testing/samples.ts';
import { clocksOf } from '../../../utils/requests/clocksOf.ts';
import { axeFindings } from '../lib/axeFindings.ts';
import { fill, select } from '../lib/fill.ts';
import { byRole, textWith } from '../lib/find.ts';
import { press } from '../lib/press.ts';
import { seedRows } from '../lib/seedRows.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** Stands where a date stands that the test does not compute. */
const DATE = '\0';
const daysAgo = (days: number): string => Temporal.Now.plainDateISO().subtract({ days }).toString();

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A request from the day it went out to the complaint, as a person keeps it. */
export function requestTests(launch: Launch) {
  describe('a request', () => {
    const held = useSession(launch);
    const folder = mkdtempSync(join(tmpdir(), 'lenscap-papers-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const paper = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const attach = async (page: Page, path: string) => {
      const input = await waitUntil('the field for files', () => page.$('form input[type=file]'));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };

    it('that went out before is logged, to any company, and its clock runs from the day it went out', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests');
      await press(page, word('sentAlready.title'), 'link');
      await fill(page, word('newRequest.company'), 'Pixel Forge Ltd');
      await fill(page, word('newRequest.address'), 'privacy@pixelforge.example');
      await select(page, word('newRequest.country'), 'FR');
      await fill(page, word('requests.day'), '2026-02-31');
      await fill(page, word('requests.day'), daysAgo(70));
      await textWith(page, word('sentAlready.due'));
      expect(await axeFindings(page)).toEqual([]);
      await press(page, word('sentAlready.save'));
      const text = await textWith(page, word('timing.overdue'));
      expect(text).toContain('Pixel Forge Ltd');
      expect(text).toContain('Art. 17');
    });

    it('to a company with a web form comes in pieces to paste, one copy button each', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests/new?service=chatgpt');
      const form = await waitUntil('the address of the form', () =>
        page.$('button::-p-text(https://privacy.openai.com)'),
      );
      await form.click();
      await byRole(page, 'link', word('formTexts.open'));
      await fill(page, word('newRequest.accountEmail'), 'me@example.com');
      const account = await waitUntil('the piece about the person', async () => {
        const pieces = await page.$$eval('details li p', (all) => all.map((piece) => piece.textContent ?? ''));
        return pieces.find((piece) => piece.includes('me@example.com'));
      });
      expect(account).not.toContain('Art. 17');
      const name = `${word('formTexts.copy')}: ${word('formField.details')}`;
      await press(page, name);
      await byRole(page, 'button', `${word('letter.copied')}: ${word('formField.details')}`);
      expect(await axeFindings(page)).toEqual([]);
    });

    it('goes from draft to sent and confirmed, and each event keeps its papers with hash and time', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests/new?service=photoroom');
      await byRole(page, 'textbox', word('letter.body'));
      await press(page, word('newRequest.later'));
      await textWith(page, word('nextStep.send_it'));
      await press(page, word('stepAction.mark_sent'));
      await fill(page, word('requests.day'), daysAgo(70));
      await press(page, word('common.save'));
      await textWith(page, word('timing.overdue'));

      await press(page, word('requests.addEvent'));
      await select(page, word('requests.what'), 'acknowledged');
      await fill(page, word('requests.day'), daysAgo(71));
      await press(page, word('common.save'));
      await textWith(page, word('when.before_sending').split('$1')[1] ?? '');

      const large = paper('film.mov', '');
      truncateSync(large, 500_000_000);
      await attach(page, large);
      await fill(page, word('requests.day'), daysAgo(68));
      await press(page, word('common.save'));
      await textWith(page, word('evidence.tooLarge', 'film.mov', '476.8 MB', '64 MB'));
      await press(page, word('evidence.leaveOut', 'film.mov'));

      const mail = `From: Photoroom\nWe got your request.\n${'On and on. '.repeat(190_000)}`;
      await fill(page, word('evidence.message'), mail);
      await attach(page, paper('receipt.png', 'not really a picture'));
      await press(page, word('common.save'));
      // The last of three writes: event, message, file.
      const text = await textWith(page, `SHA-256 ${hash('not really a picture')}`);
      expect(text).toContain(word('requestState.acknowledged'));
      expect(text).toContain(`acknowledged-${daysAgo(68)}.txt`);
      expect(text).toContain(`SHA-256 ${hash(mail)}`);
      expect(await axeFindings(page)).toEqual([]);
    });

    it('keeps what is being typed when its page closes in mid-word', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests');
      await press(page, 'Photoroom', 'link');
      await press(page, word('requests.addEvent'));
      await fill(page, word('evidence.message'), 'We cannot find your accou');
      // Without any button; a driver closes a page faster than any hand, and Firefox then drops what is under way.
      await waitUntil('it to be kept', () =>
        page.evaluate(async () => {
          const { storage } = (globalThis as never as { chrome: typeof chrome }).chrome;
          return JSON.stringify(await storage.local.get()).includes('We cannot find your accou');
        }),
      );
      await page.close();
      const again = await held.session.openOwn('dashboard.html#/requests');
      await press(again, 'Photoroom', 'link');
      await press(again, word('requests.addEvent'));
      await waitUntil('what was typed', () =>
        again.$$eval('textarea', (areas) => areas.some(({ value }) => value === 'We cannot find your accou')),
      );
      await press(again, word('common.cancel'));
    });

    it('keeps files chosen for what is not saved yet while its form is closed, and the browser asks before the page goes', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests');
      const goesQuietly = () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
      await press(page, 'Photoroom', 'link');
      await press(page, word('requests.addEvent'));
      await attach(page, paper('answer.eml', 'Dear customer'));
      await textWith(page, 'answer.eml');
      await press(page, word('stepAction.write_reminder'));
      await waitUntil('the form to be closed', async () => (await page.$('form')) === null);
      expect(await goesQuietly()).toBe(false);
      await press(page, word('requests.addEvent'));
      await textWith(page, 'answer.eml');
      await press(page, word('common.cancel'));
      await waitUntil('the form to be closed', async () => (await page.$('form')) === null);
      expect(await goesQuietly()).toBe(true);
      await press(page, word('requests.addEvent'));
      await page.waitForSelector('form');
      expect(await page.$('form li')).toBeNull();
      await press(page, word('common.cancel'));
    });

    it('goes from reminded to refused to the complaint, with its evidence as numbered enclosures', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests');
      await press(page, 'Photoroom', 'link');
      await textWith(page, word('nextStep.overdue_remind', DATE).split(DATE)[1] ?? '');
      await press(page, word('stepAction.write_reminder'));
      await byRole(page, 'textbox', word('letter.body'));
      await press(page, word('letter.sent'));
      await textWith(page, `reminded-${daysAgo(0)}.txt`);
      await textWith(page, word('requestState.reminded'));

      await press(page, word('requests.addEvent'));
      await select(page, word('requests.outcome'), 'refused');
      await attach(page, paper('refusal.pdf', 'No.'));
      await press(page, word('common.save'));
      await textWith(page, word('nextStep.refused_object'));

      await (await waitUntil('the other letters', () => page.$('header summary'))).click();
      await press(page, word('stepAction.write_authority_complaint'));
      await textWith(page, word('enclosures.title'));
      const letter = await page.$eval('header textarea', ({ value }) => value);
      const papers = [...letter.matchAll(/^\d\. .*$/gm)].map(([line]) => line.replace(/^(\d\.) .*?: /, '$1 '));
      expect(papers).toEqual([
        '1. my request',
        `2. the company’s confirmation of receipt (acknowledged-${daysAgo(68)}.txt, receipt.png)`,
        `3. my reminder (reminded-${daysAgo(0)}.txt)`,
        '4. the company’s answer (refusal.pdf)',
      ]);
      // The request's own letter is on this page too; paper gets the one whose button was pressed.
      await page.evaluate('globalThis.print = () => undefined');
      await press(page, word('letter.print'));
      const printed = await page.$$eval('body > .printing', (each) => each.map(({ textContent }) => textContent));
      expect(printed).toEqual([expect.stringContaining(letter)]);
      for (const file of ['1-letter.txt', '2-receipt.png', '4-refusal.pdf']) await byRole(page, 'button', file);
      expect(await axeFindings(page)).toEqual([]);
      await press(page, word('letter.sent'));
      const text = await textWith(page, word('nextStep.wait_for_authority_until', DATE).split(DATE)[0] ?? '');
      expect(text).toContain(word('requestState.complained_to_authority'));
      expect(text).toContain('Art. 78(2)');
    });

    it('shows how each date was counted in the list too, and its dates are read by a calendar', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests');
      await textWith(page, 'Regulation (EEC, Euratom) 1182/71 Art. 3(4)');
      await press(page, word('requests.calendar'));
      const file = await waitUntil('the calendar file', () => {
        const [name] = readdirSync(held.session.downloads).filter((one) => one.endsWith('.ics'));
        return name && join(held.session.downloads, name);
      });
      const text = await waitUntil('its content', () => readFileSync(file, 'utf8'));
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      const days = events.map((event) => new ICAL.Event(event).startDate.toString());
      const sent = [{ kind: 'sent' as const, at: daysAgo(70) }];
      const request = { id: '', regime: 'eu-gdpr', requests: ['erasure' as const], zone: 'UTC', holidays: null };
      const due = clocksOf(request, sent).find(({ clock }) => clock === 'response');
      expect(days).toContain(due?.kind === 'date' && due.date);
    });

    it('that is closed is folded away behind the open ones, and a few of many come at a time', async () => {
      const stamp = { device: uuid(), at: '2025-03-01T00:00:00.000Z' };
      const rows = Array.from({ length: 30 }, (): Row[] => {
        const company = { name: 'Long ago Ltd', address: 'privacy@long-ago.example' };
        const request = { ...sampleRequest({ company }), ...stamp, kind: 'request' as const, id: uuid() };
        const closed = { event: 'closed' as const, on: '2025-02-10', requestId: request.id };
        return [request, { ...closed, ...stamp, kind: 'request-event', id: uuid() }];
      });
      const seeding = await held.session.openOwn('welcome.html');
      await seedRows(seeding, rows.flat());
      const page = await held.session.openOwn('dashboard.html#/requests');
      const shown = () =>
        page.$$eval('main li a', (links) => links.filter((one) => one.textContent === 'Long ago Ltd').length);
      const summary = await waitUntil('the closed ones', () =>
        page.$(`main summary::-p-text(${word('requests.closed', '30').split(' | ')[1]})`),
      );
      expect(await shown()).toBe(0);
      await summary.click();
      await waitUntil('the newest', async () => (await shown()) === 25);
      // A regression: the list was empty until the next ones were read, and the page jumped.
      await page.evaluate(() => {
        const count = () => document.querySelectorAll('main details li').length;
        Object.assign(globalThis, { fewest: count() });
        const look = () => Object.assign(globalThis, { fewest: Math.min(Reflect.get(globalThis, 'fewest'), count()) });
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      });
      await press(page, word('common.showMore', '5'));
      await waitUntil('all of them', async () => (await shown()) === 30);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'fewest'))).toBe(25);
    });

    it('can be written from a country without a law, under one the company is bound by', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests/new');
      await fill(page, word('newRequest.company'), 'Pixel Forge Ltd');
      await select(page, word('newRequest.country'), 'BD');
      await textWith(page, word('proposalDoubt.no_law_recorded'));
      expect(await page.$('textarea')).toBeNull();
      await select(page, word('newRequest.law'), 'eu-gdpr');
      const letter = await byRole(page, 'textbox', word('letter.body'));
      const text = await letter.evaluate((area) => (area as HTMLTextAreaElement).value);
      expect(text).toContain('Bangladesh');
      expect(text).toContain('GDPR');
      await page.close();
    });
  });
}
