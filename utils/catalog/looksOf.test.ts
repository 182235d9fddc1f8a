import { describe, expect, it } from 'vitest';
import { looksOf } from './looksOf.ts';
import type { Control, Service } from './serviceSchema.ts';

const control = (over: Partial<Control> = {}): Control =>
  ({
    id: 'train',
    mechanism: 'switch',
    protectiveState: 'off',
    labels: { en: ['Train'], fr: ['Entraîner'] },
    routes: [],
    ...over,
  }) as Control;
const route = (deepLink?: string, platform = 'web') => ({
  platform,
  steps: [],
  seen: null,
  ...(deepLink && { deepLink }),
});
const looks = (controls: Control[], hosts: Service['hosts'] = [{ host: 'paint.ai' }]) => looksOf({ hosts, controls });
const linked = (...links: string[]) => control({ routes: links.map((link) => route(link)) as Control['routes'] });

describe('looksOf', () => {
  it('names the page of a deep link, without query and fragment', () => {
    expect(looks([linked('https://paint.ai/settings/data?x=1#y')])?.pages).toEqual(['https://paint.ai/settings/data']);
  });

  it('says any page where one way has no address, or none was written down', () => {
    expect(looks([linked('https://paint.ai/settings'), control({ id: 'other' })])?.pages).toEqual([]);
    const two = control({ routes: [route('https://paint.ai/a'), route()] as Control['routes'] });
    expect(looks([two])?.pages).toEqual([]);
  });

  it('ignores the ways of phones', () => {
    const routes = [route('https://paint.ai/a'), route(undefined, 'ios')] as Control['routes'];
    expect(looks([control({ routes })])?.pages).toEqual(['https://paint.ai/a']);
  });

  it('regression: leaves out what is known to be in the apps of phones only', () => {
    const routes = [route(undefined, 'ios'), route(undefined, 'android')] as Control['routes'];
    expect(looks([control({ routes })])).toBeUndefined();
  });

  it('leaves out what stands on a host of somebody else', () => {
    expect(looks([linked('https://activity.example/paint')])).toBeUndefined();
    expect(looks([linked('https://paint.ai.example/paint')])).toBeUndefined();
    expect(looks([linked('https://my.paint.ai/a')])).toBeUndefined();
    expect(looks([linked('https://my.paint.ai/a')], [{ host: 'paint.ai', subdomains: true }])?.pages).toEqual([
      'https://my.paint.ai/a',
    ]);
  });

  it('knows every label, and leaves out what has none, no sense, or is no switch', () => {
    expect(looks([control()])?.controls).toEqual([
      { id: 'train', labels: ['Train', 'Entraîner'], protectiveState: 'off' },
    ]);
    expect(looks([control({ labels: null })])).toBeUndefined();
    expect(looks([control({ protectiveState: null })])).toBeUndefined();
    expect(looks([control({ mechanism: 'email' })])).toBeUndefined();
  });

  it('asks for no host that is shared with other products', () => {
    expect(looks([control()], [{ host: 'facebook.com', pathPrefix: '/privacy/genai' }])).toBeUndefined();
  });
});
