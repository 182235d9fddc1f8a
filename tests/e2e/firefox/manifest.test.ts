import { manifestTests } from '../both/manifestTests.ts';

manifestTests('firefox-mv3', ['activeTab', 'storage', 'scripting', 'alarms', 'unlimitedStorage']);
