import { openOwnPage } from '../utils/extension/openOwnPage.ts';

/** Opens the dashboard in a tab of its own, at one of its pages (`#/services/photoroom`), and closes the popup. */
export async function openDashboard(path = ''): Promise<void> {
  await openOwnPage(`dashboard.html${path ? `#/${path}` : ''}`);
  window.close();
}
