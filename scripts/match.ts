/** `npm run -s match -- URL…` prints one JSON object: each address with the id of its service, or null. */
import { buildHostIndex } from '../utils/catalog/buildHostIndex.ts';
import { matchHost } from '../utils/catalog/matchHost.ts';
import { readCatalog } from './catalogRead.ts';

const shards = buildHostIndex(readCatalog());
const urls = process.argv.slice(2);
console.log(JSON.stringify(Object.fromEntries(urls.map((url) => [url, matchHost(url, shards)])), null, 2));
