import { crashTests } from '../both/crashTests.ts';
import { togetherTests } from '../both/togetherTests.ts';
import { toldTests } from '../both/toldTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { privateTests } from './privateTests.ts';

const survived = faultCount('Firefox');

crashTests(launchFirefox, survived);
togetherTests(launchFirefox, survived);
toldTests(launchFirefox, survived);
privateTests(survived);
