import { expect, test } from 'vitest';
import { newRequestAbout } from './newRequestAbout.ts';
import { newRequestPath } from './newRequestPath.ts';

const read = (path: string, inPath?: string) => newRequestAbout(new URLSearchParams(path.split('?')[1]), inPath);

test('a link is read back as it was meant', () => {
  const about = {
    serviceId: 'photoroom',
    host: undefined,
    to: undefined,
    uploads: ['a', 'b'],
    mistake: true,
    sent: false,
  };
  expect(newRequestPath(about)).toBe('requests/new?service=photoroom&uploads=a.b&mistake=1');
  expect(read(newRequestPath(about))).toEqual(about);
  expect(read('requests/new?service=photoroom&uploads=a,b').uploads).toEqual(['a', 'b']);
  expect(newRequestPath({})).toBe('requests/new');
});

test('a site outside the catalogue keeps its host, whatever it holds', () => {
  const host = 'pictures.example:8443&sent=1';
  expect(read(newRequestPath({ host }))).toMatchObject({ host, sent: false, serviceId: undefined });
});

test('a service in the path counts, and what cannot be one is dropped', () => {
  expect(read('requests/new', 'imgc').serviceId).toBe('imgc');
  expect(read('requests/new?service=../../x').serviceId).toBeUndefined();
});

test('an address that was found on the site goes along, and nothing else may', () => {
  const to = 'privacy+eu@pictures.example';
  expect(read(newRequestPath({ host: 'pictures.example', to }))).toMatchObject({ host: 'pictures.example', to });
  for (const wrong of ['nobody', 'a@b c', 'a@b@c', '<a@b>', 'mailto:a', `${'a'.repeat(70)}@b`])
    expect(read(newRequestPath({ to: wrong })).to).toBeUndefined();
});
