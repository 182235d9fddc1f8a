import type { MessageData, MessageName } from './messages.ts';

/** So long is waited before a message nobody took is sent again, ms. */
const AGAIN_MS = 500;

/**
 * Sends a message from a script in a page to the worker. In a file of its own: injected code carries no schemas. Written in
 * the format of @webext-core/messaging, which listens in the worker; its own sender brings the listener along, a twelfth of
 * what may be put into a page (scripts/lib/overBudget.ts).
 *
 * A background page of Firefox that is just going to sleep takes a message along; the next one wakes it. So what was not
 * answered is sent once more.
 * @throws Error if the worker refuses or does not answer
 */
export async function tellFromTab<K extends MessageName>(type: K, data: MessageData<K>): Promise<void> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const send = async (): Promise<{ err?: { message: string } } | undefined> => chrome.runtime.sendMessage(message);
  const again = () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS)).then(send);
  const answer = (await send().catch(() => undefined)) ?? (await again());
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'no-answer');
}
