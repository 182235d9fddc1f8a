import { weekOfPicturesTests } from '../both/weekOfPicturesTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

weekOfPicturesTests(launchFirefox);
