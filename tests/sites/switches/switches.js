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

/**
 * ?remove: throws out whatever is added to the root. ?cover: lays something over the lower right. ?mutate: never stands still.
 * ?twins=N, ?elements=N: a crowd. ?fake: events by script. ?override: the DOM's functions lie, and count who calls them.
 */
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
  globalThis.turns = 0;
  if (param.has('mutate')) {
    setInterval(() => {
      crowd.classList.toggle('moving');
      globalThis.turns++;
    }, 5);
  }
  if (param.has('remove')) {
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
      globalThis.turns++;
    }).observe(document.querySelector('html'), { childList: true });
  }
  if (param.has('cover')) {
    const cover = create('div');
    cover.className = 'cover';
    cover.popover = 'manual';
    document.body.append(cover);
    setInterval(() => {
      cover.hidePopover();
      cover.showPopover();
      globalThis.turns++;
    }, 200);
  }
  if (param.has('fake')) {
    const it = document.getElementById('it');
    const ours = () => document.querySelector('html > [popover]') ?? window;
    setInterval(() => {
      it.click();
      it.click();
      for (const type of ['pagehide', 'scroll', 'resize', 'blur']) window.dispatchEvent(new Event(type));
      for (const target of [window, ours()]) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      globalThis.turns++;
    }, 100);
  }
  if (param.has('override')) {
    globalThis.calls = [];
    const lie = (owner, name, answer) => {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      const told = () => {
        globalThis.calls.push(name);
        return answer;
      };
      Object.defineProperty(owner, name, own?.get ? { ...own, get: told } : { ...own, value: told });
    };
    const box = { left: 0, top: 0, right: 9, bottom: 9, width: 9, height: 9 };
    for (const name of ['hasAttribute', 'matches', 'checkVisibility']) lie(Element.prototype, name, false);
    lie(Element.prototype, 'getAttribute', 'false');
    lie(Element.prototype, 'getBoundingClientRect', box);
    for (const name of ['shadowRoot', 'assignedSlot', 'closest', 'attachShadow']) lie(Element.prototype, name, null);
    for (const name of ['parentNode', 'firstChild', 'nextSibling', 'appendChild']) lie(Node.prototype, name, null);
    lie(Node.prototype, 'isConnected', false);
    for (const owner of [Document.prototype, Element.prototype, DocumentFragment.prototype])
      lie(owner, 'querySelectorAll', []);
    for (const name of ['elementsFromPoint', 'createElement']) lie(Document.prototype, name, []);
    lie(HTMLElement.prototype, 'showPopover', undefined);
    lie(MutationObserver.prototype, 'observe', undefined);
    lie(WeakSet.prototype, 'has', true);
    lie(String.prototype, 'normalize', 'something else');
    for (const name of ['getComputedStyle', 'requestAnimationFrame', 'postMessage']) lie(window, name, {});
  }
}

// "It was off": the person turned it off, and the page turned it on again while loading.
if (location.pathname.endsWith('backOn.html')) {
  const it = document.getElementById('it');
  it.addEventListener('click', () => sessionStorage.setItem('turned', 'off'));
  if (sessionStorage.getItem('turned') === 'off' && param.has('honest')) turn(it, false);
}
