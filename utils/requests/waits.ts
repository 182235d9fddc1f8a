/** How long a person waits where no law says it, in days. Next step and reminders both count with these. */
export const WAITS = {
  /** For an answer to a reminder; the last of these days is still one to wait. */
  afterReminder: { days: 14 },
  /** Where neither the law nor a guide gives a number: on that day it is sensible to ask again. */
  withoutNumber: { days: 30 },
} as const;
