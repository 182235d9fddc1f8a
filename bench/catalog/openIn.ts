import puppeteer, { type Browser } from 'puppeteer-core';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { median } from '../lib/median.ts';

const RUNS = 21;

/** Kills the worker, then asks it for a host: the cold start of the worker, or the word why there is no answer. */
async function coldWorker(browser: Browser, id: string, services: readonly Service[]): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const results: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    await (await target.worker())?.close();
    const service = services[(run * 7919) % services.length];
    const [answer, ms] = await page.evaluate(async (url) => {
      const start = performance.now();
      const reply: unknown = await chrome.runtime.sendMessage(url);
      return [reply, performance.now() - start] as const;
    }, `https://${service?.hosts[0]?.host}/`);
    if (answer !== service?.id) return String(answer);
    results.push(ms);
  }
  await page.close();
  return `${median(results).toFixed(0)} ms`;
}

/** Opens the popup page of an unpacked extension again and again, each time on the address of another service. */
export async function openIn(
  folder: string,
  services: readonly Service[],
): Promise<{ match: number; fact: number; heap: number; worker: string }> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  try {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const id = new URL(target.url()).host;
    const samples: { match: number; fact: number; heap: number }[] = [];
    for (let run = 0; run < RUNS + 1; run++) {
      const service = services[(run * 104_729 + 17) % services.length];
      const page = await browser.newPage();
      const url = encodeURIComponent(`https://www.${service?.hosts[0]?.host}/settings`);
      await page.goto(`chrome-extension://${id}/popup.html?url=${url}`);
      const handle = await page.waitForFunction('globalThis.result');
      const result = (await handle.jsonValue()) as { id: string; match: number; fact: number };
      if (result.id !== service?.id) throw new Error(`matched ${result.id}, wanted ${service?.id}`);
      const { JSHeapUsedSize = Number.NaN } = await page.metrics();
      // The first opening warms the browser, not the catalogue.
      if (run > 0) samples.push({ ...result, heap: JSHeapUsedSize });
      await page.close();
    }
    return {
      match: median(samples.map(({ match }) => match)),
      fact: median(samples.map(({ fact }) => fact)),
      heap: median(samples.map(({ heap }) => heap)),
      worker: await coldWorker(browser, id, services),
    };
  } finally {
    await browser.close();
  }
}
