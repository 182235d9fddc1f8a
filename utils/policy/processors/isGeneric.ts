/** Latin letters in a list of recipients that are no names. */
const GENERIC =
  /^(?:api|ai|ip|sdk|cdn|ssl|tls|https?|cookies?|urls?|sns|db|os|llm|it|id|e-?mail|app|web|ios|android|windows|chrome|safari|pdf|ocr|gdpr|ccpa|oauth|uuid|csv|json|sso|sms|pro|premium|analytics|hosting|crash|server|cloud)(?![a-z])/i;

/** Whether a name is one for a thing that many have. */
export const isGeneric = (name: string): boolean => GENERIC.test(name);
