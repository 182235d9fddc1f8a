import { openOwnPage } from '../utils/extension/openOwnPage.ts';
import { closePopup } from './closePopup.ts';

/**
 * Opens one page of the dashboard (`services/photoroom`): here if this is the dashboard, else in a tab of its own, and the
 * popup closes.
 */
export async function openDashboard(path = ''): Promise<void> {
  if (window.location.pathname === '/dashboard.html') {
    window.location.hash = `#/${path}`;
    return;
  }
  await openOwnPage(`dashboard.html${path ? `#/${path}` : ''}`);
  closePopup();
}
