import { describe } from 'vitest';
import type { Launch } from '../lib/useSession.ts';
import { weekOfPicturesTests } from './weekOfPicturesTests.ts';
import { weekOfSwitchTests } from './weekOfSwitchTests.ts';
import { weekOfWaitingTests } from './weekOfWaitingTests.ts';

/** The three people Lenscap is for, each from the welcome to the end of what they came for. `allowed` starts a browser that grants what is asked. */
export function weekTests(launch: Launch, allowed: Launch) {
  describe('a week of use, compressed', () => {
    weekOfSwitchTests(launch);
    weekOfWaitingTests(launch);
    weekOfPicturesTests(allowed);
  });
}
