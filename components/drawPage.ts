import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakChosenLanguage } from '../utils/extension/language.ts';
import { uiLanguage } from './locale.ts';

/**
 * Draws one of our pages, once and with everything in it, in the person's language: a popup that draws a frame first changes its
 * size under the person's hand.
 */
export async function drawPage(page: ReactNode | Promise<ReactNode>): Promise<void> {
  const [content] = await Promise.all([page, speakChosenLanguage()]);
  document.documentElement.lang = uiLanguage();
  document.title = 'Lenscap';
  createRoot(document.getElementById('root') as HTMLElement).render(content);
}
