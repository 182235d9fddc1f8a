import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { whenDrawn } from './whenDrawn.ts';

/**
 * A folded part of a page with its heading and, where it helps, how many things are inside. What is folded away is drawn
 * once the rest is on screen: nobody can see it before, and the popup answers sooner.
 */
export function Section({
  title,
  count,
  open,
  children,
}: {
  title: string;
  count?: number | undefined;
  open?: boolean;
  children: ReactNode;
}) {
  const [isDrawn, setDrawn] = useState(open === true);
  useEffect(() => whenDrawn(() => startTransition(() => setDrawn(true))), []);
  return (
    <details className="card group" open={open}>
      <summary className="flex list-none items-center gap-2 rounded-[10px] px-3 py-2 [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="text-soft transition-transform group-open:rotate-90 rtl:rotate-180">
          ›
        </span>
        <h3 className="font-semibold">{title}</h3>
        {count !== undefined && <span className="ms-auto shrink-0 text-soft text-xs">{count}</span>}
      </summary>
      <div className="border-line border-t px-3 py-2">{isDrawn && children}</div>
    </details>
  );
}
