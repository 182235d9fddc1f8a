import type { ReactNode } from 'react';
import { uiLanguage } from '../locale.ts';

/**
 * A sentence of the catalogue. The catalogue is written in English; where the interface is not, the sentence is marked
 * so that a screen reader speaks it right.
 */
export function Words({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span lang={uiLanguage() === 'en' ? undefined : 'en'} className={className}>
      {children}
    </span>
  );
}

/** An interface word exactly as the service writes it, marked with its language. */
export function Label({ text, lang }: { text: string; lang: string }) {
  return (
    <span lang={lang} className="rounded bg-sunken px-1 font-medium">
      {text}
    </span>
  );
}
