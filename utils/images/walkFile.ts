import type { Layout } from './block.ts';
import { walkGif } from './container/walkGif.ts';
import { type HeifLayout, walkHeif } from './container/walkHeif.ts';
import { walkJpeg } from './container/walkJpeg.ts';
import { walkPng } from './container/walkPng.ts';
import { type TiffLayout, walkTiff } from './container/walkTiff.ts';
import { walkWebp } from './container/walkWebp.ts';
import { sniffFormat } from './sniffFormat.ts';

export type AnyLayout = Layout | HeifLayout | TiffLayout;

/** Takes any of the seven formats apart without decoding it; null when it is none of them. */
export function walkFile(bytes: Uint8Array): AnyLayout | null {
  const format = sniffFormat(bytes);
  switch (format) {
    case 'jpeg':
      return walkJpeg(bytes);
    case 'png':
      return walkPng(bytes);
    case 'webp':
      return walkWebp(bytes);
    case 'gif':
      return walkGif(bytes);
    case 'tiff':
      return walkTiff(bytes);
    case 'heic':
    case 'avif':
      return walkHeif(bytes, format);
    default:
      return null;
  }
}
