/** The look of the pack's page: nothing but the browser's own fonts and colours, and clean on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
.state { border: 2px solid; padding: .75rem 1rem; font-weight: 600; }
code { font-size: .8em; overflow-wrap: anywhere; }
li { margin: .75rem 0; break-inside: avoid; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 3px solid; padding-inline-start: 1rem; }
@media print { .screen { display: none; } details > * { display: block; } }
`;
