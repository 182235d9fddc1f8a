import { useEffect, useState } from 'react';
import { listServices } from '../../../utils/extension/catalogue.ts';
import { hostOfPlace, type Place } from '../../../utils/ledger/placeOf.ts';

/** A service's name, or the host of a site that is in no catalogue entry. */
export function usePlaceNames(): (place: Place) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    listServices().then(
      (rows) => setNames(new Map(rows.map(({ id, name }) => [id, name]))),
      (error) => console.error('catalogue-list', error),
    );
  }, []);
  return (place) => hostOfPlace(place) ?? names.get(place) ?? place;
}
