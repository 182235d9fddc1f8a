/** Whether this page is the popup: the same parts stand in the dashboard and at the side too. */
export const isPopup = (): boolean => window.location.pathname === '/popup.html';

/** Closes the popup, whose work is done. The dashboard and the side stay open. */
export function closePopup(): void {
  if (isPopup()) window.close();
}
