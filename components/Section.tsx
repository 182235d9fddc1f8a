import type { ReactNode } from 'react';
import { Folded } from './Folded.tsx';

/** A folded part of a page with its heading and, where it helps, how many things are inside. */
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
  return (
    <Folded
      className="card group"
      open={open}
      summaryClassName="flex list-none items-center gap-2 rounded-[10px] px-3 py-2 [&::-webkit-details-marker]:hidden"
      summary={
        <>
          <span aria-hidden="true" className="text-soft transition-transform group-open:rotate-90 rtl:rotate-180">
            ›
          </span>
          <h3 className="font-semibold">{title}</h3>
          {count !== undefined && <span className="ms-auto shrink-0 text-soft text-xs">{count}</span>}
        </>
      }
    >
      <div className="border-line border-t px-3 py-2">{children}</div>
    </Folded>
  );
}
