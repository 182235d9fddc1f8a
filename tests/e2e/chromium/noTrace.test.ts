import { noTraceTests } from '../both/noTraceTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

noTraceTests(launchChromium);
