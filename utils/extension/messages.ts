import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What each message carries. Everything that crosses between contexts is named here and checked before use. */
export const messageSchemas = {
  /** A view wrote to the ledger; the worker redraws icons and badges. */
  recordChanged: z.object({}),
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
