import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { toolPath } from '../../scripts/lib/tools.mjs';
import { bundle } from '../lib/bundle.ts';

/** Serves a blank page with the ledger on loopback; each host name is a profile of its own. */
export async function serveLedger(): Promise<{ address: (host: string) => string; close: () => void }> {
  const code = await bundle(`${import.meta.dirname}/inPage.ts`);
  const server: Server = createServer((request, response) => {
    const isScript = request.url === '/ledger.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? code : '<!doctype html><title>bench</title><script type="module" src="/ledger.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: (host) => `http://${host}.localhost:${port}/`, close: () => server.close() };
}

/** A browser with a profile that is thrown away. */
export function launch(browser: 'chrome' | 'firefox'): Promise<Browser> {
  return puppeteer.launch({
    browser,
    executablePath: toolPath(browser === 'chrome' ? 'chromium' : 'firefox'),
    headless: true,
    protocolTimeout: 600_000,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run'] : [],
  });
}
