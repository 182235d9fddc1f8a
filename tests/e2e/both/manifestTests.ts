import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Build, builtFolder } from '../lib/builtFolder.ts';

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What could send something, or run a text as code. A method called fetch of somebody's own object is neither. */
const FORBIDDEN =
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b|(?<![.\w$])fetch\s*\([^)]*\)(?!\s*\{)|\b(?:globalThis|window|self)\.fetch\b|\bnew Function\b|(?<![.\w$])Function\s*\(\s*["'`]|(?<![.\w$])eval\s*\(/g;

/** The promises that can be read in what was built: the manifest, its policy, the pages and the bundles. */
export function manifestTests(build: Build, permissions: string[]) {
  const manifest = JSON.parse(readFileSync(join(builtFolder(build), 'manifest.json'), 'utf8'));
  const readAll = (pattern: string) =>
    globSync(pattern, { cwd: builtFolder(build) }).map((file) => ({
      file,
      text: readFileSync(join(builtFolder(build), file), 'utf8'),
    }));

  describe(`the build for ${build}`, () => {
    it('asks for exactly these permissions at install, and for hosts only as an option', () => {
      expect(manifest.manifest_version).toBe(3);
      expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    });

    it.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])(
      'has no %s',
      (key) => {
        expect(manifest).not.toHaveProperty(key);
      },
    );

    it('tells Firefox, which asks, that it collects nothing', () => {
      const { gecko } = manifest.browser_specific_settings ?? {};
      expect(gecko?.data_collection_permissions).toEqual(
        build.startsWith('firefox') ? { required: ['none'] } : undefined,
      );
    });

    it('tells the browser to make all functions of the popup with its file', () => {
      const [page] = readAll('popup.html');
      const files = readAll('chunks/popup-*.js').filter(({ file }) => page?.text.includes(file));
      expect(files.map(({ text }) => text.slice(0, text.indexOf('\n')))).toEqual(['//# allFunctionsCalledOnLoad']);
    });

    it('has the policy that lets nothing out', () => {
      const policy = Object.fromEntries(
        (manifest.content_security_policy.extension_pages as string)
          .split(';')
          .map((part) => part.trim())
          .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
      );
      expect(policy).toEqual(POLICY);
      expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    });

    it('brings the popup in few files, and the worker in one, without React', () => {
      const [{ text: popup = '' } = {}] = readAll('popup.html');
      expect(popup.match(/\.js"/g)?.length).toBeLessThanOrEqual(5);
      const [{ text: worker = '' } = {}] = readAll('background.js');
      // One file: what it imported would have to be looked through too.
      expect(worker).toContain('onInstalled');
      expect(worker).not.toMatch(/\bimport\b|\bfrom ?"/);
      expect(worker).not.toContain('react.transitional.element');
    });

    it('explains each permission in docs/permissions.md, and no other', () => {
      const page = readFileSync(resolve(import.meta.dirname, '../../../docs/permissions.md'), 'utf8');
      // The formatter of Markdown writes * as _ inside a heading.
      const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading?.replaceAll(/[\\`]/g, ''));
      const explained = headings.map((heading) => (heading === '_://_/*' ? '*://*/*' : heading));
      const asked = [...permissions, ...manifest.optional_permissions, ...manifest.optional_host_permissions];
      const onlyElsewhere = build.startsWith('firefox') ? ['declarativeContent', 'sidePanel'] : [];
      expect(explained.sort()).toEqual([...asked, ...onlyElsewhere].sort());
    });

    it('has no way to the network and no code from text in its scripts', () => {
      const scripts = readAll('**/*.js');
      expect(scripts.length).toBeGreaterThan(3);
      const found = scripts.flatMap(({ file, text }) =>
        [...text.matchAll(FORBIDDEN)].map(([hit]) => `${file}: ${hit}`),
      );
      expect(found).toEqual([]);
    });

    it('loads nothing from elsewhere in its pages and styles', () => {
      const pages = [...readAll('*.html'), ...readAll('**/*.css')];
      expect(pages.length).toBeGreaterThan(2);
      const addresses = pages.flatMap(({ file, text }) =>
        [...text.matchAll(/(?:src|href)="(?!\/)[^"]*"|url\((?!["']?data:)[^)]*\)|@import/g)].map(
          ([hit]) => `${file}: ${hit}`,
        ),
      );
      expect(addresses).toEqual([]);
    });
  });
}
