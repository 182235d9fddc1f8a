/** The pages of the navigation, in its order. */
export const PAGES = [
  'overview',
  'services',
  'requests',
  'uploads',
  'pictures',
  'policies',
  'record',
  'settings',
] as const;

/** The page of the navigation a person is on: what services and the record lead to belongs to them. */
export function pageOf([page, id]: readonly string[]): (typeof PAGES)[number] {
  if (page === 'compare' || (page === 'report' && id)) return 'services';
  if (page === 'report') return 'record';
  return PAGES.find((name) => name === page) ?? 'overview';
}
