import { recorderTests } from '../both/recorderTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

recorderTests(launchChromium);
