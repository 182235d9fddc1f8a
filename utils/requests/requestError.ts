/** Everything that can be wrong with what a person or a file hands in. The interface has one sentence per code. */
export const REQUEST_ERROR_CODES = [
  'row-not-object',
  'field-missing',
  'date-impossible',
  'zone-unknown',
  'regime-unknown',
  'request-unknown',
  'what-unknown',
  'holiday-impossible',
  'received-before-sent',
  'event-before-sending',
  'no-working-day',
] as const;
export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number];

/** Bad input, with a code for the sentence and the detail for the log. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: RequestErrorCode, params: Record<string, string> = {}) {
    super(
      `${code}: ${Object.entries(params)
        .map(([key, value]) => `${key}=${value}`)
        .join(' ')}`,
    );
    this.name = 'RequestError';
    this.code = code;
    this.params = params;
  }
}
