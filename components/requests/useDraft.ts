import { useCallback, useEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { dropDraft, readDraft, writeDraft } from '../../utils/extension/drafts.ts';

type Change<T> = Partial<T> | ((now: T) => Partial<T>);

/**
 * A form that survives its page: read back when the page opens, written after every change. What was stored and no
 * longer fits is replaced by an empty form. `undefined` until the stored draft was read.
 */
export function useDraft<T extends object>(
  name: string,
  schema: z.ZodMiniType<T>,
  empty: () => T,
): { draft: T | undefined; change: (change: Change<T>) => void; drop: () => Promise<void> } {
  const [draft, setDraft] = useState<T>();
  const start = useRef(empty);
  useEffect(() => {
    let here = true;
    const begin = (stored: unknown) => {
      const found = schema.safeParse(stored);
      if (here) setDraft(found.success ? found.data : start.current());
    };
    readDraft(name).then(begin, (error) => {
      console.error('draft-not-read', error);
      begin(undefined);
    });
    return () => {
      here = false;
    };
  }, [name, schema]);
  useEffect(() => {
    if (draft) writeDraft(name, draft).catch((error) => console.error('draft-not-kept', error));
  }, [name, draft]);
  const change = useCallback((part: Change<T>) => {
    setDraft((now) => {
      if (!now) return now;
      const update = typeof part === 'function' ? part(now) : part;
      return Object.keys(update).length > 0 ? { ...now, ...update } : now;
    });
  }, []);
  const drop = useCallback(() => dropDraft(name), [name]);
  return { draft, change, drop };
}
