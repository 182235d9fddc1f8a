import type { Contradiction } from '../../utils/catalog/serviceSchema.ts';
import { Proof } from './Proof.tsx';
import { Words } from './Words.tsx';

/** Two claims, two sources, side by side. Lenscap does not decide between them. */
export function Contradictions({ list }: { list: readonly Contradiction[] }) {
  return (
    <ul className="space-y-3">
      {list.map((item) => (
        <li key={item.id}>
          <p className="font-semibold">
            <Words>{item.question}</Words>
          </p>
          <ul className="mt-1 space-y-1.5">
            {item.sides.map((side) => (
              <li key={side.says} className="border-unsure border-s-4 ps-2">
                <Words>{side.says}</Words>
                <Proof part={side} />
              </li>
            ))}
          </ul>
          {item.reading && (
            <p className="mt-1 text-soft">
              <Words>{item.reading}</Words>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
