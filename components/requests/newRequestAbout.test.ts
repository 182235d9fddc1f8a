import { expect, test } from 'vitest';
import { newRequestAbout } from './newRequestAbout.ts';
import { newRequestPath } from './newRequestPath.ts';

const read = (path: string, inPath?: string) => newRequestAbout(new URLSearchParams(path.split('?')[1]), inPath);

test('a link is read back as it was meant', () => {
  const about = { serviceId: 'photoroom', host: undefined, uploads: ['a', 'b'], mistake: true, sent: false };
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
