import { buildHostIndex } from '../../utils/catalog/buildHostIndex.ts';
import { matchHost } from '../../utils/catalog/matchHost.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';

/** Median nanoseconds of one call, each sample over a batch of addresses. */
function median(urls: readonly string[], look: (url: string) => unknown, samples: number): number {
  const results: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const start = process.hrtime.bigint();
    for (const url of urls) look(url);
    results.push(Number(process.hrtime.bigint() - start) / urls.length);
  }
  return results.sort((a, b) => a - b)[Math.floor(samples / 2)] ?? Number.NaN;
}

/** The cost of one look-up in the index, and by trying every pattern `*://host/*` until one fits. */
export function matchCosts(services: readonly Service[]): { index: number; scan: number } {
  const shards = buildHostIndex(services);
  const patterns = services.flatMap(({ id, hosts }) =>
    hosts.map(({ host }) => ({ id, test: new RegExp(`^https?://(www\\.)?${host.replaceAll('.', '\\.')}[/:?#]`) })),
  );
  const scan = (url: string) => patterns.find(({ test }) => test.test(url))?.id ?? null;
  // A prime step meets every kind of host; addresses of strangers fall into all shards.
  const urls = Array.from({ length: 100 }, (_, index) => services[(index * 104_729 + 17) % services.length]).flatMap(
    (service, index) => [`https://${service?.hosts[0]?.host}/a?b`, `https://a.stranger${index}.example/a?b`],
  );
  for (const url of urls) {
    if (scan(url) !== matchHost(url, shards)) throw new Error(`index and scan disagree about ${url}`);
  }
  // Compiled code only: the first size would pay for all of them.
  for (let round = 0; round < 200; round++) for (const url of urls) matchHost(url, shards);
  return { index: median(urls, (url) => matchHost(url, shards), 101), scan: median(urls, scan, 5) };
}
