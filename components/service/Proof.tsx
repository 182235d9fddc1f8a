import { i18n } from '#i18n';
import { evidenceOf, mayBeOutdated } from '../../utils/catalog/evidenceOf.ts';
import type { Confidence, Source } from '../../utils/catalog/serviceSchema.ts';
import { Folded } from '../Folded.tsx';
import { Icon } from '../Icon.tsx';
import { formatDate, today } from '../locale.ts';
import { word } from '../word.ts';
import { useService } from './serviceContext.ts';

/** One source: a link when it has a public address; otherwise its title and the plain words that it has none. */
export function SourceLine({ source }: { source: Source }) {
  const when = source.date ?? source.archived;
  return (
    <li>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer" lang={source.lang}>
          {source.title}
        </a>
      ) : (
        <>
          <span lang={source.lang}>{source.title}</span> ({i18n.t('fact.noLink')})
        </>
      )}{' '}
      <span className="text-soft">
        {word('fact', source.publisher)}, {when ? i18n.t('fact.asOf', [formatDate(when)]) : i18n.t('fact.undated')}
      </span>
    </li>
  );
}

/**
 * Who says it and as of when, on one line; opened, the pages themselves. A fact without a dated page, or older than a
 * year, says that it may be out of date. A part without evidence of its own shows nothing: its control shows it.
 */
export function Proof({ part }: { part: { sources?: string[] | undefined; confidence?: Confidence | undefined } }) {
  const service = useService();
  if (!part.sources) return null;
  const { confidence, proofs, unproven, asOf } = evidenceOf(service, part);
  return (
    <Folded
      className="text-soft text-xs"
      summaryClassName="w-fit rounded"
      summary={
        <>
          {i18n.t('fact.by', [word('fact', confidence)])} ·{' '}
          {asOf ? i18n.t('fact.asOf', [formatDate(asOf)]) : i18n.t('fact.undated')}
          {mayBeOutdated(asOf, today()) && (
            <span className="ms-1 inline-flex items-center gap-0.5 align-bottom text-unsure">
              <Icon name="warning" className="size-3" />
              {i18n.t('fact.old')}
            </span>
          )}
        </>
      }
    >
      <ul className="mt-1 list-disc space-y-0.5 ps-4">
        {[...proofs, ...unproven].map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
    </Folded>
  );
}
