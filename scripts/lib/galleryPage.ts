export interface Picture {
  /** The heading it stands under. */
  group: string;
  caption: string;
  file: string;
  /** CSS pixels. */
  width: number;
}

/** The index page of the gallery: the pictures of each group under their heading. All text is our own. */
export function galleryPage(pictures: readonly Picture[]): string {
  const groups = Map.groupBy(pictures, ({ group }) => group);
  const sections = Array.from(groups, ([title, own]) => {
    const figures = own.map(
      ({ file, caption, width }) =>
        `<figure><a href="${file}"><img src="${file}" alt="${title}" loading="lazy" width="${Math.min(width, 360)}"></a>` +
        `<figcaption>${caption}</figcaption></figure>`,
    );
    return `<h2>${title}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lenscap: gallery</title>
<style>body{font-family:system-ui;margin:1rem}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0}img{border:1px solid #999}</style>
<h1>Lenscap: gallery</h1>${sections.join('\n')}</html>`;
}
