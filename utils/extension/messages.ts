import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/** What was read of a switch in a page. `mark`: the same, however often this one reading is told (`tellingMark`). */
const reading = {
  mark: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  serviceId: slug,
  controlId: slug,
  state: z.enum(['protective', 'exposed', 'could-not-tell']),
  read: z.object({
    role: z.string().check(z.maxLength(40)),
    name: z.string().check(z.maxLength(2000)),
    attribute: z.string().check(z.maxLength(80)),
    address: z.string().check(z.maxLength(2000)),
  }),
};

/** What each message carries. Everything that crosses between contexts is named here and checked before use. */
export const messageSchemas = {
  /** A view wrote to the ledger; the worker redraws icons and badges. */
  recordChanged: z.object({}),
  /** A script in a page read a switch. From tabs only, and only about the service the tab belongs to. */
  pageReading: z.object({ ...reading, afterReload: z.boolean() }),
  /** The same by the script that watches a service's switches. `untouched`: nobody did anything in that page before. */
  watchedReading: z.object({ ...reading, untouched: z.boolean() }),
} as const;

type Schemas = typeof messageSchemas;
export type MessageName = keyof Schemas;
export type MessageData<K extends MessageName> = z.infer<Schemas[K]>;
type Protocol = { [K in MessageName]: (data: MessageData<K>) => void };

const messaging = defineExtensionMessaging<Protocol>();

/** Sends a message to the worker. */
export function tellWorker<K extends MessageName>(name: K, data: MessageData<K>): Promise<void> {
  return messaging.sendMessage(name, ...([data] as never)) as Promise<void>;
}

/** Only our own pages may tell the worker what to do; a page script has a tab and a foreign address. */
export function isOwnPage(sender: { id?: string; url?: string }): boolean {
  return sender.id === browser.runtime.id && Boolean(sender.url?.startsWith(browser.runtime.getURL('')));
}

/**
 * Registers the worker's answer to one message. A message from anybody but our own pages, or one that does not fit its
 * schema, is refused with an error and reaches no handler.
 */
export function onPageMessage<K extends MessageName>(
  name: K,
  handle: (data: MessageData<K>) => void | Promise<void>,
): void {
  messaging.onMessage(name, (async ({ data, sender }: { data: unknown; sender: { id?: string; url?: string } }) => {
    if (!isOwnPage(sender)) throw new Error(`message-refused: ${name} from ${sender.url ?? 'nowhere'}`);
    await handle(messageSchemas[name].parse(data) as MessageData<K>);
  }) as never);
}

/**
 * Registers the worker's answer to a message of a script in a page. `url` is the page's address as the browser gives it,
 * not as the message says; what comes from our own pages, from frames or from elsewhere is refused.
 */
export function onTabMessage<K extends MessageName>(
  name: K,
  handle: (data: MessageData<K>, url: string) => void | Promise<void>,
): void {
  messaging.onMessage(name, (async ({ data, sender }: { data: unknown; sender: TabSender }) => {
    const { id, tab, frameId, url } = sender;
    if (id !== browser.runtime.id || !tab || frameId !== 0 || !url || isOwnPage(sender))
      throw new Error(`message-refused: ${name} from ${url ?? 'nowhere'}`);
    await handle(messageSchemas[name].parse(data) as MessageData<K>, url);
  }) as never);
}

interface TabSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: unknown;
}
