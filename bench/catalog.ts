/**
 * `npm run bench -- catalog` or `node bench/catalog.ts [sizes…]`: does the cost of recognising a site and of showing its
 * first fact grow with the catalogue? Synthetic catalogues of 200, 10,000 and 100,000 services go through the real build
 * (WXT with scripts/catalogPlugin.ts); a real Chromium opens a popup page of that build, from nothing to a loaded
 * service. The rival, in the same run, is what comparable extensions do: try host patterns one after the other.
 */
import { rmSync } from 'node:fs';
import { type BuiltCatalog, buildWith } from './catalog/buildWith.ts';
import { matchCosts } from './catalog/matchCosts.ts';
import { openIn } from './catalog/openIn.ts';
import { syntheticServices } from './catalog/syntheticServices.ts';
import { figure } from './lib/figure.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const SIZES = sizes.length > 0 ? sizes : [200, 10_000, 100_000];
const times = (value: number, base: number) => `${(value / base).toFixed(2)}×`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const inMemory: Record<string, object> = {};
const inBrowser: Record<string, object> = {};
let base: { index: number; fact: number; match: number; heap: number } | undefined;

for (const size of SIZES) {
  const services = syntheticServices(size);
  const cost = matchCosts(services);
  const built: BuiltCatalog = await buildWith(services);
  try {
    const opened = await openIn(built.folder, services);
    base ??= { index: cost.index, fact: opened.fact, match: opened.match, heap: opened.heap };
    if (size !== SIZES[0]) {
      const services = `${size.toLocaleString('en')} services`;
      const against = `the same in ${SIZES[0]}`;
      figure({
        what: `find an address in ${services}`,
        ours: `${cost.index.toFixed(0)} ns`,
        against,
        ratio: cost.index / base.index,
      });
      figure({
        what: `page opened, service found and loaded, ${services}`,
        ours: `${opened.fact.toFixed(0)} ms`,
        against,
        ratio: opened.fact / base.fact,
      });
    }
    inMemory[size] = {
      'index, ns': Math.round(cost.index),
      'vs smallest': times(cost.index, base.index),
      'scan, ns': Math.round(cost.scan),
      'scan vs index': times(cost.scan, cost.index),
    };
    inBrowser[size] = {
      'host matched, ms': opened.match.toFixed(1),
      'first fact, ms': opened.fact.toFixed(1),
      'vs smallest': times(opened.fact, base.fact),
      'heap vs smallest': times(opened.heap, base.heap),
      'code at start': kB(built.startBytes),
      'loaded for a match': kB(built.shardBytes),
      'package per service': kB(built.packageBytes / size),
      'build, s': built.seconds.toFixed(1),
      worker: opened.worker,
    };
  } finally {
    rmSync(built.project, { recursive: true });
  }
}
console.log('one address looked up in memory (median; half of the addresses are strangers)');
console.table(inMemory);
console.log('real build, real Chromium: page opened → host matched → service loaded (medians of 21)');
console.table(inBrowser);
