export const WELCOME_STEPS = ['answer', 'pictures', 'requests', 'choices'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** The step an address names (`#pictures`); the first one for anything else. */
export const stepOf = (hash: string): WelcomeStep => WELCOME_STEPS.find((step) => `#${step}` === hash) ?? 'answer';
