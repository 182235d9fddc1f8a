import { changeUploadSettings, type UploadSettings } from '../../utils/extension/uploadSettings.ts';
import type { Wish } from '../watching.ts';

const wish =
  (change: (settings: UploadSettings) => UploadSettings): Wish =>
  () =>
    changeUploadSettings(change);

export const withService = (id: string): Wish =>
  wish((old) => ({ ...old, services: [...new Set([...old.services, id])] }));
export const withoutService = (id: string): Wish =>
  wish((old) => ({ ...old, services: old.services.filter((one) => one !== id) }));
export const withSite = (host: string): Wish => wish((old) => ({ ...old, sites: [...new Set([...old.sites, host])] }));
export const withoutSite = (host: string): Wish =>
  wish((old) => ({ ...old, sites: old.sites.filter((one) => one !== host) }));
export const withCatalogue: Wish = wish((old) => ({ ...old, catalogue: true }));
export const withoutCatalogue: Wish = wish((old) => ({ ...old, catalogue: false }));
