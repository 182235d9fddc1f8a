// What makes the replica switches work. Every page of this folder loads it; a page says by data attributes what it does.
const LABEL = 'Improve the model for everyone';
const param = new URLSearchParams(location.search);

function turn(element, on) {
  element.setAttribute(element.hasAttribute('aria-pressed') ? 'aria-pressed' : 'aria-checked', String(on));
  if (element.hasAttribute('data-state')) element.setAttribute('data-state', on ? 'checked' : 'unchecked');
  const bubble = element.parentElement?.querySelector('.bubble');
  if (bubble) bubble.checked = on;
  if (element.dataset.keep) localStorage.setItem(element.dataset.keep, String(on));
}

document.addEventListener('click', (event) => {
  const element = event.target.closest('[role=switch]:not(input),[role=menuitemcheckbox],[aria-pressed]');
  if (!element || element.disabled) return;
  turn(element, (element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed')) !== 'true');
});

document.addEventListener('keydown', (event) => {
  if (event.key === ' ' && event.target.matches('div[role=switch]')) {
    event.preventDefault();
    event.target.click();
  }
});

for (const kept of document.querySelectorAll('[data-keep]')) {
  const value = localStorage.getItem(kept.dataset.keep);
  if (value !== null) turn(kept, value === 'true');
}

customElements.define(
  'x-setting',
  class extends HTMLElement {
    connectedCallback() {
      const shadow = this.attachShadow({ mode: 'open' });
      const label = document.createElement('label');
      const text = document.createElement('span');
      const input = document.createElement('input');
      text.textContent = `${this.dataset.label} `;
      input.type = 'checkbox';
      input.id = 'it';
      input.checked = this.dataset.on !== undefined;
      label.append(text, input);
      shadow.append(label);
    }
  },
);

customElements.define(
  'x-internal-switch',
  class extends HTMLElement {
    #internals = this.attachInternals();
    connectedCallback() {
      this.#internals.role = 'switch';
      this.#internals.ariaChecked = 'true';
      this.tabIndex = 0;
      this.className = 'track';
      this.addEventListener('click', () => {
        this.#internals.ariaChecked = String(this.#internals.ariaChecked !== 'true');
      });
    }
  },
);

for (const late of document.querySelectorAll('[data-late]')) {
  setTimeout(() => {
    late.classList.remove('skeleton');
    turn(late.querySelector('[role=switch]'), true);
  }, Number(late.dataset.late));
}

for (const opener of document.querySelectorAll('[data-opens]')) {
  opener.addEventListener('click', () => document.getElementById(opener.dataset.opens).showModal());
}
for (const opener of document.querySelectorAll('[data-shows]')) {
  opener.addEventListener('click', () => {
    document.getElementById(opener.dataset.shows).hidden = false;
  });
}

/** Settings → Data controls → the switch. All of it is thrown away and drawn again all the time. */
const app = document.querySelector('[data-app]');
if (app) {
  let place = 'home';
  let on = true;
  const button = (name, to) => {
    const element = document.createElement('button');
    element.textContent = name;
    element.addEventListener('click', () => {
      place = to;
      draw();
    });
    return element;
  };
  const draw = () => {
    const row = document.createElement('div');
    row.className = 'row';
    if (place === 'home') row.append(button('Settings', 'settings'), button('Help', 'home'));
    if (place === 'settings') row.append(button('General', 'settings'), button('Data controls', 'data'));
    if (place === 'data') {
      const element = document.createElement('button');
      element.id = 'it';
      element.className = 'track';
      element.setAttribute('role', 'switch');
      element.setAttribute('aria-label', LABEL);
      element.setAttribute('aria-checked', String(on));
      element.addEventListener('click', (event) => {
        event.stopPropagation();
        on = !on;
        draw();
      });
      row.append(Object.assign(document.createElement('span'), { textContent: LABEL }), element);
    }
    app.replaceChildren(row);
  };
  // Not while a finger is down: a thing that goes between press and release gets no click.
  let isHeld = false;
  addEventListener('pointerdown', () => (isHeld = true), true);
  addEventListener('pointerup', () => setTimeout(() => (isHeld = false)), true);
  draw();
  setInterval(() => isHeld || draw(), Number(param.get('redraw') ?? 400));
}

/** ?remove: throws out whatever is added to the root. ?mutate: never stands still. ?twins=N, ?elements=N: a crowd. ?fake: events by script. */
const crowd = document.querySelector('[data-hostile]');
if (crowd) {
  // The page has named pictures after the document's own members.
  const create = (tag) => Document.prototype.createElement.call(document, tag);
  for (let index = 0; index < Number(param.get('elements') ?? 0); index++) {
    const element = create(index % 10 === 0 ? 'button' : 'div');
    if (index % 10 === 0) element.textContent = `Thing ${index}`;
    crowd.append(element);
  }
  for (let index = 0; index < Number(param.get('twins') ?? 0); index++) {
    const twin = create('button');
    twin.setAttribute('role', 'switch');
    twin.setAttribute('aria-checked', 'false');
    twin.setAttribute('aria-label', LABEL);
    twin.className = 'track';
    crowd.append(twin);
  }
  if (param.has('mutate')) setInterval(() => crowd.classList.toggle('moving'), 5);
  if (param.has('remove')) {
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
    }).observe(document.querySelector('html'), { childList: true });
  }
  if (param.has('fake')) {
    const it = document.getElementById('it');
    setInterval(() => {
      it.click();
      it.click();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    }, 300);
  }
}

// "It was off": the person turned it off, and the page turned it on again while loading.
if (location.pathname.endsWith('backOn.html')) {
  const it = document.getElementById('it');
  it.addEventListener('click', () => sessionStorage.setItem('turned', 'off'));
  if (sessionStorage.getItem('turned') === 'off' && param.has('honest')) turn(it, false);
}
