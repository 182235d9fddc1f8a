import type { MessageData, MessageName } from './messages.ts';

/**
 * Sends a message from a script in a page to the worker. In a file of its own: injected code carries no schemas. Written in
 * the format of @webext-core/messaging, which listens in the worker; its own sender brings the listener along, a twelfth of
 * what may be put into a page (scripts/lib/overBudget.ts).
 * @throws Error if the worker refuses or does not answer
 */
export async function tellFromTab<K extends MessageName>(type: K, data: MessageData<K>): Promise<void> {
  const answer: { err?: { message: string } } | undefined = await chrome.runtime.sendMessage({
    id: 0,
    type,
    data,
    timestamp: Date.now(),
  });
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'no-answer');
}
