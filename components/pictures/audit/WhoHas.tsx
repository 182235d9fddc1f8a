import { i18n } from '#i18n';
import { DropZone } from '../DropZone.tsx';
import { HandedLine } from './HandedLine.tsx';
import { usePlaceNames } from './usePlaceNames.ts';
import { type Answer, useWhoHas } from './useWhoHas.ts';

/** How often a picture really went; what was stopped at the door did not. */
const arrived = (handed: Answer['handed']): number => handed.filter(({ upload }) => upload.choice !== 'stopped').length;

/** "Who has this picture?": where the record saw it go. That it is not in the record never means that nobody has it. */
export function WhoHas() {
  const { answers = [], refused = [], busy = false, take } = useWhoHas();
  const nameOf = usePlaceNames();
  return (
    <section aria-label={i18n.t('whoHas.title')} className="max-w-3xl space-y-2">
      <DropZone small title={i18n.t('whoHas.title')} hint={i18n.t('whoHas.hint')} take={(files) => void take(files)} />
      <div role="status" className="space-y-2">
        {busy && <p className="text-soft">{i18n.t('common.loading')}</p>}
        {refused.length > 0 && <p className="text-open">{i18n.t('pictures.refused', [refused.join(', ')])}</p>}
        {answers.map(({ name, handed, damaged }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
          <div key={index} className="card space-y-2 p-3">
            <h3 className="font-semibold">{name}</h3>
            {handed.length === 0 ? (
              <p>{i18n.t('whoHas.nobody')}</p>
            ) : (
              <>
                <p>{i18n.t('whoHas.times', arrived(handed))}</p>
                <ul className="space-y-2">
                  {handed.map((one) => (
                    <HandedLine key={one.upload.id} handed={one} nameOf={nameOf} />
                  ))}
                </ul>
              </>
            )}
            {damaged > 0 && <p className="text-unsure">{i18n.t('whoHas.damaged', damaged)}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}

export default WhoHas;
