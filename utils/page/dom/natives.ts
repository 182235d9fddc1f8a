/**
 * The DOM's own functions, taken before the page can name anything. Our world is isolated, so a page that replaces
 * `Element.prototype.getAttribute` does not reach it; but `<form><input name=getAttribute>` does: a form, and a
 * document, answer with their named elements before their own members. So nothing is read as `element.member` on a
 * node of the page.
 */

function getter<V>(owner: object, key: string): (of: unknown) => V {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (!get) throw new Error(`no-native: ${key}`);
  return (of) => get.call(of) as V;
}

const { apply } = Reflect;
// biome-ignore lint/suspicious/noExplicitAny: the signature is given at each use
type Callable = (...given: any[]) => any;

function method<A extends unknown[], V>(owner: object, key: string): (of: unknown, ...given: A) => V {
  const own = (owner as Record<string, unknown>)[key] as Callable | undefined;
  if (!own) throw new Error(`no-native: ${key}`);
  return (of, ...given) => apply(own, of, given) as V;
}

export const parentOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const documentOf = getter<Document | null>(Node.prototype, 'ownerDocument');
export const rootOf = method<[], Node>(Node.prototype, 'getRootNode');
export const textOf = getter<string | null>(Node.prototype, 'textContent');

export const tagOf = getter<string>(Element.prototype, 'localName');
export const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const slotOf = getter<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const attr = method<[name: string], string | null>(Element.prototype, 'getAttribute');
export const has = method<[name: string], boolean>(Element.prototype, 'hasAttribute');
export const matches = method<[selector: string], boolean>(Element.prototype, 'matches');
export const closest = method<[selector: string], Element | null>(Element.prototype, 'closest');
export const boxOf = method<[], DOMRect>(Element.prototype, 'getBoundingClientRect');

export const hostOf = getter<Element>(ShadowRoot.prototype, 'host');
export const urlOf = getter<string>(Document.prototype, 'URL');
export const windowOf = getter<Window | null>(Document.prototype, 'defaultView');
export const documentElementOf = getter<Element | null>(Document.prototype, 'documentElement');
export const frameDocumentOf = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
export const assignedNodesOf = method<[], Node[]>(HTMLSlotElement.prototype, 'assignedNodes');

export const isChecked = getter<boolean>(HTMLInputElement.prototype, 'checked');
export const isIndeterminate = getter<boolean>(HTMLInputElement.prototype, 'indeterminate');
export const inputTypeOf = getter<string>(HTMLInputElement.prototype, 'type');
export const inputValueOf = getter<string>(HTMLInputElement.prototype, 'value');
export const filesOf = getter<FileList | null>(HTMLInputElement.prototype, 'files');
const inputLabelsOf = getter<NodeListOf<Element> | null>(HTMLInputElement.prototype, 'labels');
const buttonLabelsOf = getter<NodeListOf<Element> | null>(HTMLButtonElement.prototype, 'labels');

const TEXT = 3;
const ELEMENT = 1;
const DOCUMENT = 9;

export const isText = (node: Node): boolean => nodeTypeOf(node) === TEXT;
export const isElement = (node: Node | null): node is Element => node !== null && nodeTypeOf(node) === ELEMENT;
export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === DOCUMENT;

const queryInDocument = method<[string], NodeListOf<Element>>(Document.prototype, 'querySelectorAll');
const queryInElement = method<[string], NodeListOf<Element>>(Element.prototype, 'querySelectorAll');
const queryInFragment = method<[string], NodeListOf<Element>>(DocumentFragment.prototype, 'querySelectorAll');

/** `querySelectorAll` of a document, shadow root or element. */
export function queryAll(root: Node, selector: string): ArrayLike<Element> {
  if (isDocument(root)) return queryInDocument(root, selector);
  return (isElement(root) ? queryInElement : queryInFragment)(root, selector);
}

const allInDocument = method<[string], HTMLCollectionOf<Element>>(Document.prototype, 'getElementsByTagName');
const itemOf = method<[number], Element | null>(HTMLCollection.prototype, 'item');

/** Whether a document has more elements than this, without those in shadow roots and frames; no more are walked to know it. */
export const hasMoreThan = (page: Document, count: number): boolean => itemOf(allInDocument(page, '*'), count) !== null;

const byIdInDocument = method<[string], Element | null>(Document.prototype, 'getElementById');
const byIdInFragment = method<[string], Element | null>(DocumentFragment.prototype, 'getElementById');

/** The element with this id in the tree `node` stands in; ids do not reach across shadow roots. */
export function byIdNear(node: Node, id: string): Element | null {
  const root = rootOf(node);
  if (isDocument(root)) return byIdInDocument(root, id);
  return isElement(root) ? null : byIdInFragment(root, id);
}

const hitsInDocument = method<[number, number], Element[]>(Document.prototype, 'elementsFromPoint');
const hitsInShadow = method<[number, number], Element[]>(ShadowRoot.prototype, 'elementsFromPoint');

/** What is drawn at this point of the viewport, topmost first, as seen from the tree of `node`. */
export function hitsAt(node: Node, x: number, y: number): Element[] {
  const root = rootOf(node);
  return isDocument(root) ? hitsInDocument(root, x, y) : hitsInShadow(root, x, y);
}

/** The `<label>` elements of an input or button; none for anything else. Each call may walk the whole document. */
export function labelsOf(element: Element): ArrayLike<Element> {
  const tag = tagOf(element);
  const get = tag === 'input' ? inputLabelsOf : tag === 'button' ? buttonLabelsOf : undefined;
  return get?.(element) ?? [];
}
/** What a `<label>` labels. */
export const controlOfLabel = getter<Element | null>(HTMLLabelElement.prototype, 'control');

export const createIn = method<[tag: string], HTMLElement>(Document.prototype, 'createElement');
export const append = method<[child: Node], Node>(Node.prototype, 'appendChild');
export const attachShadow = method<[init: ShadowRootInit], ShadowRoot>(Element.prototype, 'attachShadow');
export const scrollIntoView = method<[ScrollIntoViewOptions], void>(Element.prototype, 'scrollIntoView');

const computedStyle = globalThis.getComputedStyle.bind(globalThis);
/** The computed style. Elements of same-origin frames may be asked for too. */
export const styleOf = (element: Element): CSSStyleDeclaration => computedStyle(element);

/** Milliseconds since the page began to load. */
export const now = (): number => performance.now();
