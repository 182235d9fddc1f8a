/** A product or domain by its looks: an inner capital or a dot ("PostHog", "fal.ai"). */
const BRAND = /^(?:[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Za-z0-9][A-Za-z0-9-]*\.(?:ai|io|dev|app|co|com|net|id|cloud|so|sh))$/;

/** Whether a name can be nothing but that of a product or a company. */
export const isBrand = (name: string): boolean => BRAND.test(name);
