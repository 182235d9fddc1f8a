import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MessageData, MessageName } from './messages.ts';

type Protocol = { [K in MessageName]: (data: MessageData<K>) => void };

const { sendMessage } = defineExtensionMessaging<Protocol>();

/** Sends a message from a script in a page to the worker. In a file of its own: injected code carries no schemas. */
export function tellFromTab<K extends MessageName>(name: K, data: MessageData<K>): Promise<void> {
  return sendMessage(name, ...([data] as never)) as Promise<void>;
}
