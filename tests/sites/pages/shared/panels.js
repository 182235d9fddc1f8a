// The settings of a single-page app, in small: a panel is made from its <template> when it is opened, thrown away when
// another opens, and made again after each change, so that no element outlives a click. Values live in localStorage.
const outlet = document.querySelector('[data-outlet]');
let current = null;

function render(id) {
  current = id;
  outlet.replaceChildren();
  const template = id && document.getElementById(id);
  if (!template) return;
  const panel = template.content.cloneNode(true);
  for (const element of panel.querySelectorAll('[role=switch]')) {
    const saved = localStorage.getItem(element.dataset.key);
    if (saved) element.setAttribute('aria-checked', saved);
  }
  outlet.append(panel);
}

document.addEventListener('click', (event) => {
  const target = event.target.closest('button, a');
  if (!target) return;
  if (target.dataset.open !== undefined) {
    event.preventDefault();
    history.replaceState(null, '', target.dataset.address ?? location.href);
    render(target.dataset.open);
  } else if (target.getAttribute('role') === 'switch') {
    localStorage.setItem(target.dataset.key, target.getAttribute('aria-checked') === 'true' ? 'false' : 'true');
    render(current);
  }
});

// A link into the settings opens them at once, as the real pages do.
const linked = document.querySelector(`[data-deep-link~="${CSS.escape(location.pathname + location.hash)}"]`);
if (linked) render(linked.id);
