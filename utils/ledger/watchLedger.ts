const CHANNEL = 'lenscap-ledger';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => {
      for (const listener of listeners) listener();
    };
  }
  return channel;
}

/** Calls `changed` after every write, by this view or any other. Returns the way to stop. */
export function watchLedger(changed: () => void): () => void {
  open();
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) {
      channel?.close();
      channel = undefined;
    }
  };
}

/** Tells every view that the ledger changed. A channel does not hear itself, so this view's listeners are called here. */
export function tick(): void {
  open().postMessage('changed');
  for (const listener of listeners) listener();
}
