import type { Card } from './types.ts';

/** A card that says nothing. */
export function emptyCard(lang: string): Card {
  return {
    isPolicy: false,
    lang,
    lastUpdated: null,
    trainsOnContent: 'not-stated',
    publicGallery: 'not-stated',
    sellsData: 'not-stated',
    uploads: 'not-stated',
    retentionDays: null,
    contactEmail: null,
    emailObfuscated: false,
    rights: [],
    subprocessors: [],
    minAge: null,
    qualified: [],
    evidence: {},
    also: {},
    places: {},
  };
}
