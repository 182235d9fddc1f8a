import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHostIndex, shardCountFor } from './buildHostIndex.ts';
import { unpackShard } from './hostIndex.ts';
import { matchHost } from './matchHost.ts';
import type { Host } from './serviceSchema.ts';

const SERVICES: { id: string; hosts: Host[] }[] = [
  { id: 'photoroom', hosts: [{ host: 'photoroom.com' }, { host: 'app.photoroom.com' }] },
  { id: 'artist-hub', hosts: [{ host: 'hub.example', subdomains: true }] },
  { id: 'image-search', hosts: [{ host: 'big.example', pathPrefix: '/images/create' }] },
  { id: 'big-lab', hosts: [{ host: 'big.example', pathPrefix: '/lab' }] },
  { id: 'japanese', hosts: [{ host: 'xn--wgv71a119e.jp' }] },
];
const INDEX = buildHostIndex(SERVICES);
const match = (url: string) => matchHost(url, INDEX);

describe('what is recognised', () => {
  it.each([
    'https://photoroom.com',
    'http://photoroom.com/',
    'https://www.photoroom.com/tools?x=1#y',
    'https://PhotoRoom.COM/',
    'https://photoroom.com:8443/',
    'https://photoroom.com./',
    'https://www.photoroom.com.:443/a',
    'https://app.photoroom.com/create',
    'https://user:pass@photoroom.com/',
    'https://ｐｈｏｔｏｒｏｏｍ.com/',
    '  https://photoroom.com/  ',
  ])('%s', (url) => expect(match(url)).toBe('photoroom'));

  it('takes subdomains only where the entry says so', () => {
    expect(match('https://anna.hub.example/')).toBe('artist-hub');
    expect(match('https://a.b.c.hub.example/')).toBe('artist-hub');
    expect(match('https://help.photoroom.com/')).toBeNull();
  });

  it('takes only whole path segments', () => {
    expect(match('https://big.example/images/create')).toBe('image-search');
    expect(match('https://big.example/images/create/x?y')).toBe('image-search');
    expect(match('https://www.big.example/lab/')).toBe('big-lab');
    expect(match('https://big.example/images/created')).toBeNull();
    expect(match('https://big.example/images/create/../../x')).toBeNull();
    expect(match('https://big.example/?/lab/')).toBeNull();
    expect(match('https://big.example/')).toBeNull();
  });

  it('knows hosts in other scripts by their punycode', () => {
    expect(match('https://日本語.jp/')).toBe('japanese');
  });
});

describe('what must not fool it', () => {
  it.each([
    'https://notphotoroom.com/',
    'https://photoroom.com.evil.example/',
    'https://photoroom.com@evil.example/',
    'https://photoroom.com:443@evil.example/',
    'https://evil.example/photoroom.com',
    'https://evil.example/?https://photoroom.com/',
    'https://evil.example#@photoroom.com',
    'https:\\\\evil.example\\@photoroom.com/',
    'https://xn--phtoroom-1nf.com/',
    'https://phоtoroom.com/', // Cyrillic о
    'https://photorοom.com/', // Greek ο
    'https://photoroom.co',
    'https://photoroom.com.br/',
    'https://com/',
    'https://www.com/',
    'https://photoroom.com../',
    'https://.photoroom.com/',
    'https://www.www.photoroom.com/',
    'https://nothub.example/',
    'https://hub.example.evil.example/',
    'view-source:https://photoroom.com/',
    'blob:https://photoroom.com/9115d58c-bcda-ff47-86e5-083e9a215304',
    'data:text/html,https://photoroom.com/',
    'about:blank',
    'file:///photoroom.com',
    'ftp://photoroom.com/',
    'chrome://photoroom.com/',
    'javascript:location="https://photoroom.com"',
    'photoroom.com',
    '//photoroom.com',
    'https://',
    '',
    'https://photoroom.com%2eevil.example/',
    'https://photoroom.com%00.evil.example/',
    'https://photoroom。com.evil.example/',
    'https://[::1]/',
    'https://127.0.0.1/',
  ])('%s', (url) => expect(match(url)).toBeNull());
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
const catalogue = fc.uniqueArray(fc.record({ host, subdomains: fc.boolean() }), {
  selector: (entry) => entry.host.replace(/^www\./, ''),
  minLength: 1,
  maxLength: 60,
});

/** The obvious rule, one list scanned from the longest host down: what the index must agree with. */
function scan(list: readonly { host: string; subdomains: boolean }[], url: string): string | null {
  const name = new URL(url).hostname.replace(/^www\.(?=[^.]+\.)/, '');
  const hits = list
    .map((entry) => ({ ...entry, plain: entry.host.replace(/^www\.(?=[^.]+\.)/, '') }))
    .filter(({ plain, subdomains }) => name === plain || (subdomains && name.endsWith(`.${plain}`)))
    .sort((a, b) => b.plain.length - a.plain.length);
  return hits[0] ? `s-${hits[0].plain.replaceAll('.', '-')}` : null;
}

function indexOf(list: readonly { host: string; subdomains: boolean }[]) {
  return buildHostIndex(
    list.map(({ host: name, subdomains }) => ({
      id: `s-${name.replace(/^www\.(?=[^.]+\.)/, '').replaceAll('.', '-')}`,
      hosts: [{ host: name, ...(subdomains && { subdomains: true as const }) }],
    })),
  );
}

describe('for any catalogue', () => {
  it('agrees with a scan of the whole list, for hosts inside, under and outside it', () => {
    fc.assert(
      fc.property(catalogue, fc.option(label), fc.nat(), host, (list, prefix, pick, stranger) => {
        const shards = indexOf(list);
        const known = list[pick % list.length]?.host ?? '';
        for (const name of [known, prefix ? `${prefix}.${known}` : known, stranger]) {
          const url = `https://${name}/`;
          expect(matchHost(url, shards)).toBe(scan(list, url));
        }
      }),
    );
  });

  it('never matches a host that merely contains, begins or ends with a listed one', () => {
    fc.assert(
      fc.property(label, (word) => {
        expect(match(`https://${word}photoroom.com/`)).toBeNull();
        expect(match(`https://photoroom.com${word}/`)).toBeNull();
        expect(match(`https://photoroom.com.${word}.example/`)).toBeNull();
        expect(match(`https://${word}.example/photoroom.com/`)).toBeNull();
      }),
    );
  });

  it('answers any string without throwing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => match(text) === null || match(text) !== ''));
  });

  it('does not depend on the order of services, and loses none', () => {
    fc.assert(
      fc.property(catalogue, (list) => {
        const shards = indexOf(list);
        expect(indexOf([...list].reverse())).toEqual(shards);
        expect(shards.flatMap(unpackShard)).toHaveLength(list.length);
      }),
    );
  });
});

describe('shards', () => {
  it('keep one shard for today and a bounded size for any catalogue', () => {
    expect([0, 1, 512, 513, 170_000].map(shardCountFor)).toEqual([1, 1, 1, 2, 512]);
    const many = Array.from({ length: 20_000 }, (_, i) => ({ id: `s-${i}`, hosts: [{ host: `site-${i}.example` }] }));
    const spread = Array.from({ length: 20_000 }, (_, i) => ({ id: `s-${i}`, hosts: [{ host: `s${i}.test` }] }));
    const largest = Math.max(...buildHostIndex(spread).map((shard) => unpackShard(shard).length));
    expect(largest).toBeLessThan(2 * 512);
    const shards = buildHostIndex(many);
    expect(matchHost('https://site-19999.example/', shards)).toBe('s-19999');
  });
});
