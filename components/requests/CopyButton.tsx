import { useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';

/** Puts a text on the clipboard and says that it is there; `name` tells several such buttons apart for a screen reader. */
export function CopyButton({ text, label, name }: { text: string; label: string; name?: string }) {
  // The text that was copied: a change to it makes the button new.
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  const state = copied?.text === text ? copied : undefined;
  const shown = state ? i18n.t(state.done ? 'letter.copied' : 'letter.notCopied') : label;
  return (
    <button
      type="button"
      className="btn"
      aria-label={name && `${shown}${i18n.t('common.colon')} ${name}`}
      onClick={() =>
        navigator.clipboard.writeText(text).then(
          () => setCopied({ text, done: true }),
          (error) => {
            console.error('not-copied', error);
            setCopied({ text, done: false });
          },
        )
      }
    >
      <Icon name={state?.done ? 'check' : 'grid'} /> {shown}
    </button>
  );
}
