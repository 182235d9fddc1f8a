import type { Page } from 'puppeteer-core';

const NARROW = 320;

/**
 * What does not fit at 320 px (WCAG 2.2, 1.4.10 Reflow) when every text is 40 % longer, read from the left and from the
 * right: one line for each element that sticks out of the page, is cut off, or is torn into letters. The page is of no use after that.
 */
export async function tooWide(page: Page): Promise<string[]> {
  await page.setViewport({ width: NARROW, height: 800 });
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, data } = texts.currentNode as Text;
      if (!data.trim() || parent?.closest('script, style, textarea, code')) continue;
      (texts.currentNode as Text).data = `${data} ${data.trim().slice(0, Math.ceil(data.length * 0.4))}`;
    }
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.slice(0, 40)}"`;
    const boxesOf = (node: Node): DOMRect[] => {
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()];
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const meant = (element: Element) =>
      element.closest('.sr-only, .truncate, [class*=line-clamp], svg, select, option');
    const found: string[] = [];
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      for (const element of document.body.querySelectorAll('*')) {
        if (meant(element) || scrolls(element)) continue;
        // Its words and not only its box: a line that may not break leaves the box.
        const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const boxes = [element.getBoundingClientRect(), ...words.flatMap(boxesOf)];
        // A column so narrow that it holds a letter or two.
        const torn = words.some((word) => {
          const text = (word as Text).data.trim();
          const lines = new Set(boxesOf(word).map(({ bottom }) => Math.round(bottom)));
          return text.length > 8 && lines.size > text.length / 3;
        });
        if (torn) found.push(`${dir}, torn into letters: ${nameOf(element)}`);
        if (boxes.some(({ left, right, width }) => width > 1 && (left < -1 || right > window.innerWidth + 1)))
          found.push(`${dir}, sticks out: ${nameOf(element)}`);
        else if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
          if (getComputedStyle(element).overflowX === 'hidden') found.push(`${dir}, cut off: ${nameOf(element)}`);
      }
    }
    return found.slice(0, 20);
  });
}
