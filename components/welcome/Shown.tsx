import type { ReactNode } from 'react';

/**
 * A picture of a part of Lenscap: the part itself with something made up in it, in the person's language and colours, that
 * can be neither clicked nor reached by keyboard. The caption says it to those who do not see it.
 */
export function Shown({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <figure className="rounded-[14px] border border-line bg-sunken p-3 sm:p-5">
      <div inert aria-hidden="true" className="pointer-events-none mx-auto min-h-56 max-w-96 select-none">
        {children}
      </div>
      <figcaption className="mt-3 text-center text-soft text-xs">{caption}</figcaption>
    </figure>
  );
}
