import { manifestTests } from '../both/manifestTests.ts';

manifestTests('chrome-mv3', [
  'activeTab',
  'storage',
  'scripting',
  'alarms',
  'unlimitedStorage',
  'declarativeContent',
  'sidePanel',
]);
