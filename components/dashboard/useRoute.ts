import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const read = () => window.location.hash;

/** The dashboard's address after `#/`, as path segments: `#/services/photoroom` → ['services', 'photoroom']. */
export function useRoute(): string[] {
  const hash = useSyncExternalStore(subscribe, read);
  return hash.replace(/^#\//, '').split('/').filter(Boolean).map(decodeSegment);
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
