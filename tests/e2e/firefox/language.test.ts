import { languageTests } from '../both/languageTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

languageTests(launchFirefox);
