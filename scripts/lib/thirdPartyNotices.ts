/** One package of a bundle, as Vite's `build.license` lists it. */
export interface BundledPackage {
  name: string;
  version: string;
  /** The SPDX name of its licence. */
  identifier?: string;
  /** The text of its licence file. */
  text?: string;
}

/**
 * The text of third-party-notices.txt: every package that went into the extension, once, with its licence. Throws for a
 * package without a licence: we may not ship it.
 */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const once = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const entries = [...once].sort(([a], [b]) => (a < b ? -1 : 1));
  const body = entries.map(([title, { identifier, text }]) => {
    if (!identifier && !text) throw new Error(`${title} has no licence; it cannot be shipped`);
    return [title, identifier && `Licence: ${identifier}`, text].filter(Boolean).join('\n\n');
  });
  const head = `Lenscap contains ${entries.length} packages made by others. Thank you.`;
  return `${[head, ...body].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
