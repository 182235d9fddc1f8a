/**
 * The card's looks, in the colours of components/theme.css. What stands in the text goes into every page, so it is explained
 * here. Pixels, as the page may set any size on its root; zoom scales pixels too. `:host` is `!important`: for important
 * rules the inner tree wins over the page, even over inline styles. Signs that only repeat what the words say are drawn, not
 * read aloud. The card itself has the focus first, and the browser's own ring would lie under the answers. However much a
 * picture carries, the answers are in sight.
 */
export const cardCss = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  width: auto !important;
  height: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: transparent !important;
  pointer-events: none !important;
  visibility: visible !important;
  opacity: 1 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
:host::backdrop { display: none !important; }
.card {
  box-sizing: border-box;
  position: fixed;
  inset: auto 12px 12px auto;
  width: min(340px, calc(100vw - 24px));
  max-height: min(420px, calc(100vh - 24px));
  overflow: auto;
  overscroll-behavior: contain;
  padding: 14px 16px;
  border: 1px solid light-dark(#8a93a1, #6d7787);
  border-radius: 10px;
  background: light-dark(#ffffff, #1c2027);
  color: light-dark(#1a1f27, #eceff3);
  box-shadow: 0 6px 24px rgb(0 0 0 / 30%);
  font: 14px/1.45 system-ui, sans-serif;
  text-align: start;
  pointer-events: auto;
  overflow-wrap: anywhere;
}
.card.top { top: 12px; bottom: auto; }
.card.left { right: auto; left: 12px; }
.card.small { padding-block: 8px; }
.card.small :is(h2, li:not([aria-current])) { display: none; }
.card.middle { inset: 50% auto auto 50%; transform: translate(-50%, -50%); }
.head { display: flex; gap: 8px; align-items: start; justify-content: space-between; }
.brand { margin: 0 0 2px; font-size: 12px; line-height: 1.3; color: light-dark(#525c6b, #a9b3c1); }
h2 { margin: 0; font-size: 15px; font-weight: 600; }
p { margin: 8px 0 0; }
ol, ul { margin: 8px 0 0; padding-inline-start: 22px; }
li { margin-block: 3px; }
li:has(~ li[aria-current]) { color: light-dark(#525c6b, #a9b3c1); }
li[aria-current] { font-weight: 600; }
li[aria-current]::marker { content: "\\25B6\\00A0"; content: "\\25B6\\00A0" / ""; color: light-dark(#0b5fa5, #8ec7f7); }
button {
  font: inherit;
  color: inherit;
  min-height: 32px;
  padding: 4px 12px;
  border: 1px solid light-dark(#8a93a1, #6d7787);
  border-radius: 6px;
  background: transparent;
  cursor: pointer;
}
button:disabled { opacity: 0.6; cursor: default; }
button:hover { background: light-dark(#eef0f3, #252a33); }
:is(.card, button):focus-visible { outline: 3px solid light-dark(#0b5fa5, #8ec7f7); outline-offset: 2px; }
button.main { border-color: transparent; background: light-dark(#0f6b63, #5fcfc2); color: light-dark(#ffffff, #1c2027); font-weight: 600; }
.close { min-width: 32px; margin: -4px -8px 0 0; padding: 0; border-color: transparent; flex: none; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.middle .choices { position: sticky; bottom: -14px; margin: 4px 0 -14px; padding: 8px 0 14px; background: inherit; }
label { display: flex; gap: 8px; align-items: center; margin-top: 10px; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.remark {
  display: block;
  padding: 6px 10px;
  border-inline-start: 4px solid light-dark(#8a93a1, #6d7787);
  border-radius: 4px;
  background: light-dark(#eef0f3, #252a33);
}
.remark:empty { display: none; }
.status:not([data-tone="neutral"]) .remark { font-weight: 600; }
.status[data-tone="protective"] .remark { border-color: light-dark(#0f6b63, #5fcfc2); }
.status[data-tone="exposed"] .remark { border-color: light-dark(#a8390a, #f6a475); }
.status[data-tone="protective"] .remark::before { content: "\\2713\\00A0"; content: "\\2713\\00A0" / ""; }
.status[data-tone="exposed"] .remark::before { content: "\\26A0\\FE0E\\00A0"; content: "\\26A0\\FE0E\\00A0" / ""; }
.ring {
  position: fixed;
  top: 0;
  left: 0;
  border: 3px solid #0b5fa5;
  border-radius: 8px;
  outline: 2px solid #ffffff;
  box-shadow: 0 0 0 6px rgb(11 95 165 / 35%);
  pointer-events: none;
}
[hidden] { display: none !important; }
@media (forced-colors: active) {
  .ring { border-color: Highlight; outline-color: Canvas; }
}
`;
