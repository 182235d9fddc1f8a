/**
 * What jsdom lacks, for unit tests: boxes and hit tests. Import it before anything of this room, since the room takes
 * the DOM's functions at its first line.
 *
 * Every connected element that is displayed has a box of 100×20, one below the other in tree order; `data-test-box="x
 * y width height"` says otherwise. `hits` of a point: what `coverAll` names, else every element whose box holds it,
 * innermost first.
 */
let cover: Element | null = null;

/** From now on this element lies over everything. null: nothing does. */
export const coverAll = (element: Element | null): void => {
  cover = element;
};

function boxFor(element: Element): DOMRect {
  const given = element.getAttribute('data-test-box');
  if (given) {
    const [x = 0, y = 0, width = 0, height = 0] = given.split(' ').map(Number);
    return new DOMRect(x, y, width, height);
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  const order = Array.prototype.indexOf.call(root.querySelectorAll('*'), element);
  return new DOMRect(10, 10 + (order % 20) * 24, 100, 20);
}

globalThis.DOMRect ??= class {
  x: number;
  y: number;
  width: number;
  height: number;
  constructor(x = 0, y = 0, width = 0, height = 0) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }
  get left() {
    return this.x;
  }
  get top() {
    return this.y;
  }
  get right() {
    return this.x + this.width;
  }
  get bottom() {
    return this.y + this.height;
  }
} as unknown as typeof DOMRect;

Element.prototype.scrollIntoView = () => undefined;

Element.prototype.getBoundingClientRect = function (this: Element) {
  return boxFor(this);
};

function elementsFromPoint(this: Document | ShadowRoot, x: number, y: number): Element[] {
  if (cover) return [cover];
  const holding = [...this.querySelectorAll('*')].filter((element) => {
    const box = boxFor(element);
    return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
  });
  return holding.reverse();
}

Document.prototype.elementsFromPoint = elementsFromPoint;
ShadowRoot.prototype.elementsFromPoint = elementsFromPoint;
