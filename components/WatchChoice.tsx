import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { useSaving } from './useSaving.ts';

/**
 * Something Lenscap may watch where the person wants it: that it does and the way to stop it, or the button that asks the
 * browser, with what it will ask for; and that the browser said no.
 */
export function WatchChoice({
  title,
  isOn,
  on,
  start,
  startWords,
  asks,
  stop,
  stopWords,
  children,
}: {
  title: string;
  isOn: boolean;
  /** What is said while it is on. */
  on: ReactNode;
  /** Called first thing in the click; resolves with whether the browser allowed it. */
  start: () => Promise<boolean>;
  startWords: string;
  asks: string;
  /** Missing where it is not stopped here. */
  stop?: (() => Promise<void>) | undefined;
  stopWords: string;
  children?: ReactNode;
}) {
  const [refused, setRefused] = useState(false);
  const { trouble, save } = useSaving();
  return (
    <section className="card space-y-2 p-3" aria-label={title}>
      {children}
      {isOn ? (
        <>
          <p className="flex items-center gap-1.5 font-semibold text-safe">
            <Icon name="check" className="size-4" /> {on}
          </p>
          {stop && (
            <button type="button" className="btn" onClick={() => save(stop())}>
              {stopWords}
            </button>
          )}
        </>
      ) : (
        <>
          <button type="button" className="btn" onClick={() => save(start().then((granted) => setRefused(!granted)))}>
            <Icon name="eye" /> {startWords}
          </button>
          <p className="text-soft text-xs">{asks}</p>
        </>
      )}
      <p role="status" className="text-open">
        {trouble || (refused && i18n.t('uploadWatch.notAllowed'))}
      </p>
    </section>
  );
}
