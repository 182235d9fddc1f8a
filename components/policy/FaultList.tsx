import { i18n } from '#i18n';
import type { Fault, FaultKind } from '../../utils/policy/junk/faultTypes.ts';
import { Icon } from '../Icon.tsx';
import { word } from '../word.ts';
import { Quote } from './Quote.tsx';

/** Something a policy should have and has not; everything else is something it should not have. */
const MISSING: readonly FaultKind[] = ['no-company', 'no-date'];

/** What is wrong with a policy as a text, each with the words it rests on; or, apart from that, what it lacks. */
export function FaultList({
  faults: all,
  missing = false,
  lang,
  show,
}: {
  faults: readonly Fault[];
  missing?: boolean;
  lang: string;
  show?: ((quote: string) => void) | undefined;
}) {
  const faults = all.filter(({ kind }) => MISSING.includes(kind) === missing);
  if (faults.length === 0) return null;
  return (
    <section className={`space-y-1.5 rounded-md border p-2 ${missing ? 'border-line' : 'border-unsure'}`}>
      <h3 className="flex items-center gap-1.5 font-semibold">
        <Icon name={missing ? 'minus' : 'warning'} className="size-4 text-unsure" />
        {i18n.t(missing ? 'policy.missing' : 'policy.faults')}
      </h3>
      <ul className="space-y-1.5">
        {faults.map(({ kind, quotes, about }) => (
          <li key={kind}>
            {word('policyFault', kind, [about ?? ''])}
            {quotes.map((quote) => (
              <Quote key={quote} quote={quote} lang={lang} show={show} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
