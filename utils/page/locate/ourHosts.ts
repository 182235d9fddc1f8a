const hosts = new WeakSet<Element>();

/** Remembers an element as ours, so that our own card never counts as something that covers a switch. */
export const rememberOurs = (host: Element): void => {
  hosts.add(host);
};

export const isOurs = (element: Element): boolean => hosts.has(element);
