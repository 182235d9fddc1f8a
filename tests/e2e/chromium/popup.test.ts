import { popupTests } from '../both/popupTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

popupTests(launchChromium);
