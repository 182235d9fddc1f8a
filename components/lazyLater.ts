import { type ComponentType, lazy } from 'react';
import { whenDrawn } from './whenDrawn.ts';

/**
 * As `lazy`, for what is not part of the answer: its files are asked for once the answer is on screen. Asked for while it is
 * drawn, five of them made the popup answer later (`npm run bench -- popup`).
 */
export const lazyLater = <Props>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => new Promise<void>(whenDrawn).then(load));
