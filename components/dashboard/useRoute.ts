import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const read = () => window.location.hash;

/** The dashboard's address after `#/`, as path segments: `#/services/photoroom` → ['services', 'photoroom']. */
export function useRoute(): string[] {
  const hash = useSyncExternalStore(subscribe, read);
  return hash.replace(/^#\//, '').replace(/\?.*$/s, '').split('/').filter(Boolean).map(decodeSegment);
}

/** What stands behind the `?` of the dashboard's address. */
export function useQuery(): URLSearchParams {
  const hash = useSyncExternalStore(subscribe, read);
  return new URLSearchParams(hash.split('?').slice(1).join('?'));
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A link inside the dashboard. */
export const pathTo = (...segments: string[]): string => `#/${segments.map(encodeURIComponent).join('/')}`;
