import type { Service } from '../../utils/catalog/serviceSchema.ts';
import WatchSwitches from '../looks/WatchSwitches.tsx';
import WatchHere from '../uploads/WatchHere.tsx';

/** What Lenscap can keep an eye on here, where the person wants it: the switches of the service, and what is handed to it. */
export default function WatchOffers({ service, host }: { service?: Service; host: string }) {
  return (
    <>
      {service && <WatchSwitches service={service} />}
      <WatchHere {...(service && { service })} host={host} />
    </>
  );
}
