import { noTraceTests } from '../both/noTraceTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

noTraceTests(launchFirefox);
