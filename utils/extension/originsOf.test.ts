import { describe, expect, it } from 'vitest';
import { originsOf } from './originsOf.ts';

describe('originsOf', () => {
  it('asks for the host with and without www, and for subdomains only where the entry says so', () => {
    expect(originsOf([{ host: 'imgc.vip' }, { host: 'photoroom.com', subdomains: true }])).toEqual([
      '*://*.photoroom.com/*',
      '*://imgc.vip/*',
      '*://www.imgc.vip/*',
    ]);
  });

  it('never asks for a host that is shared with other products', () => {
    expect(originsOf([{ host: 'google.com', pathPrefix: '/imghp' }])).toEqual([]);
  });
});
