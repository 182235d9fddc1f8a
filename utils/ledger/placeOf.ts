import type { Upload } from './uploadSchema.ts';

/** Where uploads went: the id of a service of the catalogue, or `//` and the host of any other site. */
export type Place = string;

/** The place of one upload. */
export const placeOf = ({ serviceId, host }: Pick<Upload, 'serviceId' | 'host'>): Place => serviceId ?? `//${host}`;

/** The host of a place that is in no catalogue entry; undefined for a service. */
export const hostOfPlace = (place: Place): string | undefined => (place.startsWith('//') ? place.slice(2) : undefined);
