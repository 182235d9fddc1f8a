import * as z from 'zod/mini';
import { readAddress } from '../catalog/readAddress.ts';

/** Ids of services and controls as the catalogue writes them. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/** Ids carry their time in front; one from after 2100 could never be followed by a newer one. */
const YEAR_2100 = '03bb2cc3-d800';
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * The latest id taken in from elsewhere. This device's next ids follow the newest it met; a year's worth of room is left,
 * so that no file can bring the clock to the end of what is valid.
 */
export const LATEST_MET_ID = '03b3d512-ac00';

/** UUIDv7 in lower case (RFC 9562). Its text order is its time order. */
export const uuid = z.string().check(
  z.regex(UUID_V7),
  z.refine((id) => id < YEAR_2100),
);

/** An instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** A day that exists. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8))),
);

/** Text up to a length. */
export const words = (most: number) => z.string().check(z.maxLength(most));

/** The address of a page on the web: http or https. It becomes a link, so `javascript:` and the like are none. */
export const webAddress = words(500).check(z.refine((text) => readAddress(text) !== null));

export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A number of bytes or pixels. */
export const amount = z.number().check(z.int(), z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));

/** Every row: its id, the device that wrote it, and the instant by that device's clock. */
export const base = { id: uuid, device: uuid, at: instant };
