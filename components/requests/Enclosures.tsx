import { i18n } from '#i18n';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { PackButton } from '../recordPage/PackButton.tsx';
import { EvidenceFiles } from './EvidenceFiles.tsx';
import type { Paper } from './papersOf.ts';

/** The papers of a complaint under the numbers the letter gives them, each to be handed over under its number. */
export function Enclosures({
  lines,
  papers,
  lang,
  requestId,
  reference,
}: {
  /** As they stand in the letter, number and all; one per paper. */
  lines: readonly string[];
  papers: readonly Paper[];
  lang: string;
  requestId: string;
  reference: string;
}) {
  if (lines.length === 0) return null;
  return (
    <section className="space-y-2 rounded-lg bg-sunken p-3">
      <h4 className="font-semibold">{i18n.t('enclosures.title')}</h4>
      <p className="text-soft text-xs">{i18n.t('enclosures.hint')}</p>
      <ol className="space-y-2">
        {lines.map((line, nth) => {
          const { letter, files = [] } = papers[nth] ?? {};
          return (
            <li key={line} className="space-y-1">
              <p lang={lang}>{line}</p>
              {letter && (
                <button
                  type="button"
                  className="btn"
                  onClick={() => handOver(letter, `${nth + 1}-letter.txt`, 'text/plain')}
                >
                  <Icon name="download" /> {`${nth + 1}-letter.txt`}
                </button>
              )}
              {!letter && files.length === 0 && <p className="text-unsure text-xs">{i18n.t('enclosures.noFile')}</p>}
              <EvidenceFiles files={files} nameOf={({ name }) => `${nth + 1}-${name}`} />
            </li>
          );
        })}
      </ol>
      <PackButton about={{ request: requestId }} name={reference} />
    </section>
  );
}
