import type { Page } from 'puppeteer-core';

/**
 * Texts of a card in an open shadow root that stand out too little from what is behind them (WCAG 1.4.3: 4.5 to 1). Of a card in
 * the top layer axe cannot tell.
 */
export function faintTexts(page: Page, host: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (numbers(backgroundColor)[3] !== 0) return backgroundColor;
      }
      return 'none';
    };
    const all = [...(document.querySelector(selector)?.shadowRoot?.querySelectorAll('*') ?? [])];
    const texts = all.filter((element) =>
      [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''),
    );
    if (texts.filter((element) => element.localName !== 'style').length === 0) return ['no text at all'];
    return texts.flatMap((element) => {
      if (element.getClientRects().length === 0) return [];
      const pair = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))];
      const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      return ratio < 4.5 ? [`${ratio.toFixed(1)} to 1: ${element.textContent}`] : [];
    });
  }, host);
}
