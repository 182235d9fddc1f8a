import { languageTests } from '../both/languageTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

languageTests(launchChromium);
