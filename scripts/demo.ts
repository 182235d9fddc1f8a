/** `npm run demo`: Lenscap on replicas of the five founding services; in a browser if there is a display, else as a table. */
import { relative, resolve } from 'node:path';
import { startSites } from '../tests/sites/serve.ts';
import { CHROMIUM_BUILD, PREPARE } from './lib/buildSteps.ts';
import { demoInTheDark } from './lib/demoInTheDark.ts';
import { demoOnScreen } from './lib/demoOnScreen.ts';
import { runLane } from './lib/step.ts';
import { tableOf } from './lib/tableOf.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = resolve(ROOT, '.output/demo');
const ADDRESSES = [
  'https://app.photoroom.com/',
  'https://chatgpt.com/',
  'https://imgc.vip/',
  'https://zimageturbo.dev/',
  'https://kontext-ai.com/',
  'https://unknown.example/',
];

process.chdir(ROOT);
const { failed } = await runLane([PREPARE, CHROMIUM_BUILD]);
if (failed) process.exit(1);

const sites = await startSites();
console.log(`✓ Replica sites of the five services on 127.0.0.1:${sites.port}`);
const display = process.env.DISPLAY;
if (display) {
  await demoOnScreen(sites, display, ADDRESSES);
} else {
  console.log('… There is no display, so the same is done without one (about 20 s)');
  const seen = await demoInTheDark(sites, ADDRESSES, PICTURES);
  const cells = seen.map(({ site, recognised, learns, said }) => [site, recognised, learns, said]);
  console.log(`\n${tableOf([['Site', 'Lenscap says', 'Learns from your pictures?', 'The person says'], ...cells])}`);
  console.log('\nWhere the switch is, on the web:');
  for (const { site, route } of seen) if (route) console.log(`  ${site}: ${route}`);
  console.log(`\nPictures of every popup and of the dashboard: ${relative(process.cwd(), PICTURES)}/`);
}
await sites.close();
