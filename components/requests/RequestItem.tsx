import { pathTo } from '../dashboard/useRoute.ts';
import { word } from '../word.ts';
import { NextStepLine } from './NextStepLine.tsx';
import type { RequestRecord } from './requestRecords.ts';
import type { Standing } from './requestStatus.ts';
import { StatusMark } from './StatusMark.tsx';

/** A request in a list: to whom, for what, where it stands, and what to do next. */
export function RequestItem({ record: { request }, standing }: { record: RequestRecord; standing: Standing }) {
  return (
    <li className="card space-y-1 p-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <a href={pathTo('requests', request.id)} className="font-semibold">
          {request.company.name}
        </a>
        <span className="text-soft text-xs">
          {request.rights.map((right) => word('requestType', right)).join(', ')} · {request.reference}
        </span>
        <span className="ms-auto">
          <StatusMark standing={standing} />
        </span>
      </div>
      <NextStepLine standing={standing} />
    </li>
  );
}
