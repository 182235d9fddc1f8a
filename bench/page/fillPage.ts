/** A page like an app's: a list of rows with links, buttons and labelled checkboxes, and a switch in the last row. */
function make(tag: string, attributes: Record<string, string>, ...children: Array<Node | string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Nine elements: a row of a list with a picture, a link, a button in two layers, and a checkbox in its label. */
function row(nth: number): HTMLElement {
  return make(
    'article',
    { class: 'row' },
    make('div', {}, make('a', { href: `/p/${nth}` }, `Picture ${nth}`), make('span', {}, 'a moment ago')),
    make('button', { type: 'button' }, make('span', {}, make('span', {}, `More about ${nth}`))),
    make('label', {}, `Choose ${nth}`, make('input', { type: 'checkbox' })),
  );
}

/** Fills the page up to so many elements; the switch with this name stands in the last row. @returns how many there are */
export function fillPage(elements: number, label: string): number {
  const list = make('main', {});
  for (let nth = 0; nth * 9 < elements - 20; nth++) list.append(row(nth));
  const state = { id: 'it', role: 'switch', 'aria-checked': 'true', 'data-state': 'checked', 'aria-label': label };
  list.append(make('div', { class: 'row' }, label, make('button', { type: 'button', ...state }, 'x')));
  document.body.replaceChildren(list);
  document.getElementById('it')?.scrollIntoView();
  return document.querySelectorAll('*').length;
}

/** One look at every element, as a measure of the page itself. */
export function walkPage(): number {
  let length = 0;
  for (const element of document.querySelectorAll('*')) length += element.localName.length;
  return length;
}
