import type { Look } from './galleryPlan.ts';

export interface Picture extends Look {
  name: string;
  state: string;
  file: string;
}

/** The index page of the gallery: a heading for each page and state, its pictures under it. All text is our own. */
export function galleryPage(pictures: readonly Picture[]): string {
  const groups = Map.groupBy(pictures, ({ name, state }) => `${name}, ${state}`);
  const sections = Array.from(groups, ([title, own]) => {
    const figures = own.map(
      ({ file, theme, language, width }) =>
        `<figure><a href="${file}"><img src="${file}" alt="${title}" loading="lazy" width="${Math.min(width, 360)}"></a>` +
        `<figcaption>${theme}, ${language}, ${width} px</figcaption></figure>`,
    );
    return `<h2>${title}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lenscap: gallery</title>
<style>body{font-family:system-ui;margin:1rem}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0}img{border:1px solid #999}</style>
<h1>Lenscap: gallery</h1>${sections.join('\n')}</html>`;
}
