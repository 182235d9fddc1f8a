import { plainQuote } from './plainQuote.ts';

/** Exact words of a page, as text. With `show`, a click finds them in the page. */
export function Quote({
  quote,
  lang,
  show,
}: {
  quote: string;
  lang: string;
  show?: ((quote: string) => void) | undefined;
}) {
  const text = `“${plainQuote(quote)}”`;
  const look = 'block border-line border-s-4 ps-2 text-start text-xs';
  const tag = lang === 'und' ? undefined : lang;
  return show ? (
    <button type="button" lang={tag} dir="auto" className={`${look} text-link`} onClick={() => show(quote)}>
      {text}
    </button>
  ) : (
    <blockquote lang={tag} dir="auto" className={look}>
      {text}
    </blockquote>
  );
}
