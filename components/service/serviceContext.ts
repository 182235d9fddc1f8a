import { createContext, useContext } from 'react';
import type { Service } from '../../utils/catalog/serviceSchema.ts';

/** The service on show, so that any fact below it can name its sources. */
export const ServiceContext = createContext<Service | undefined>(undefined);

/** The service around this component. Throws outside of one: a fact without a service has no proof. */
export function useService(): Service {
  const service = useContext(ServiceContext);
  if (!service) throw new Error('no-service: this component must stand inside a ServiceContext');
  return service;
}
