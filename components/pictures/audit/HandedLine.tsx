import { i18n } from '#i18n';

import { type Place, placeOf } from '../../../utils/ledger/placeOf.ts';
import { formatDate, formatInstant } from '../../locale.ts';
import { OopsButton } from '../../requests/OopsButton.tsx';
import { SeenLine } from '../../service/SeenLine.tsx';
import { word } from '../../word.ts';
import { carriedWord } from '../carriedWord.ts';
import type { Answer } from './useWhoHas.ts';

function Training({ training }: { training: Answer['handed'][number]['training'] }) {
  if (typeof training === 'string') return <p className="text-soft">{word('trainingThen', training)}</p>;
  const { said } = training;
  return (
    <div>
      <p className="text-soft">{i18n.t('whoHas.training')}</p>
      {said && <p>{i18n.t('standing.youSaid', [word('standing', said.state), formatDate(said.on)])}</p>}
      <SeenLine record={training} />
    </div>
  );
}

/** One time a picture was handed over: where, when, what it carried, and how the training control stood. */
export function HandedLine({
  handed: { upload, likeness, training },
  nameOf,
}: {
  handed: Answer['handed'][number];
  nameOf: (place: Place) => string;
}) {
  const carries = upload.carries?.map(carriedWord).join(', ');
  return (
    <li className="space-y-1 border-line border-t pt-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{nameOf(placeOf(upload))}</span>
        <span>{formatInstant(upload.at)}</span>
        <span className="text-soft text-xs">
          {[word('uploadChoice', upload.choice), upload.name].filter(Boolean).join(' · ')}
        </span>
      </p>
      <p>{word('likeness', likeness)}</p>
      <p className={upload.carries?.includes('place') ? 'font-semibold text-open' : ''}>
        {upload.carries === undefined
          ? i18n.t('whoHas.notRead')
          : carries
            ? `${i18n.t('whoHas.carried')} ${carries}`
            : i18n.t('pictures.nothing')}
      </p>
      <Training training={training} />
      {upload.choice !== 'stopped' && (
        <OopsButton
          about={{
            ...(upload.serviceId ? { serviceId: upload.serviceId } : { host: upload.host }),
            uploads: [upload.id],
          }}
          name={[upload.name, nameOf(placeOf(upload)), formatInstant(upload.at)].filter(Boolean).join(', ')}
        />
      )}
    </li>
  );
}
