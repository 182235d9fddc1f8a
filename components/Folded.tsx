import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { whenDrawn } from './whenDrawn.ts';

/**
 * A line that unfolds. What is folded away is drawn once the rest is on screen: nobody can see it before, and the popup
 * answers sooner.
 */
export function Folded({
  className,
  open = false,
  summary,
  summaryClassName,
  children,
}: {
  className?: string;
  open?: boolean | undefined;
  summary: ReactNode;
  summaryClassName: string;
  children: ReactNode;
}) {
  const [isDrawn, setDrawn] = useState(open);
  useEffect(() => whenDrawn(() => startTransition(() => setDrawn(true))), []);
  return (
    <details className={className} open={open}>
      <summary className={summaryClassName}>{summary}</summary>
      {isDrawn && children}
    </details>
  );
}
