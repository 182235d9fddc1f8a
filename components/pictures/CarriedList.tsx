import { i18n } from '#i18n';
import type { Carried, FactKind } from '../../utils/images/carried.ts';
import { Icon } from '../Icon.tsx';
import { sizeText } from '../sizeText.ts';
import { word } from '../word.ts';
import { type Said, saidOnce } from './saidOnce.ts';

/** Facts that say who or where somebody is; they stand first and are marked. */
const PERSONAL: ReadonlySet<FactKind> = new Set(['place', 'serial', 'owner', 'person', 'path']);

const degrees = (value: number): string => value.toFixed(5);

function Line({ personal, title, values }: { personal: boolean; title: string; values: readonly (string | Said)[] }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt
        className={`flex w-full shrink-0 sm:w-36 items-start gap-1 ${personal ? 'font-semibold text-open' : 'text-soft'}`}
      >
        {personal && <Icon name="warning" className="mt-0.5 size-3.5" />}
        {title}
      </dt>
      <dd className="min-w-0 flex-1 basis-40">
        {values
          .slice(0, 8)
          .map((each) => (typeof each === 'string' ? { value: each, fields: undefined } : each))
          .map(({ value, fields }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: values may repeat and never change
            <div key={index}>
              <span className="line-clamp-3 whitespace-pre-wrap">{value}</span>
              {fields && <span className="line-clamp-2 text-soft text-xs">{fields}</span>}
            </div>
          ))}
        {values.length > 8 && <div className="text-soft">{i18n.t('pictures.more', [String(values.length - 8)])}</div>}
      </dd>
    </div>
  );
}

/** Everything a file carries besides its picture. Texts from the file are shown as text; a position is no link. */
export function CarriedList({ carried }: { carried: Carried }) {
  const { positions, facts, thumbnails, generators, contentCredentials, trailing, colourProfile } = carried;
  const kinds = (Object.keys(facts) as FactKind[]).sort((a, b) => Number(PERSONAL.has(b)) - Number(PERSONAL.has(a)));
  const nothing =
    positions.length + kinds.length + thumbnails.length + generators.length + trailing.length === 0 &&
    !contentCredentials;
  return (
    <dl className="space-y-1">
      {nothing && <dt className="text-soft">{i18n.t('pictures.nothing')}</dt>}
      {positions.length > 0 && (
        <Line
          personal
          title={i18n.t('pictures.position')}
          values={[
            ...new Set(positions.map(({ latitude, longitude }) => `${degrees(latitude)}, ${degrees(longitude)}`)),
          ]}
        />
      )}
      {kinds.map((kind) => (
        <Line
          key={kind}
          personal={PERSONAL.has(kind)}
          title={word('carried', kind)}
          values={saidOnce(facts[kind] ?? [])}
        />
      ))}
      {generators.map((generator, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: generators have an order and nothing else
          key={index}
          personal={false}
          title={i18n.t('pictures.generator')}
          values={[
            generator.tool,
            ...(generator.prompt ? [`${i18n.t('pictures.prompt')}${i18n.t('common.colon')} ${generator.prompt}`] : []),
            ...(generator.model ? [`${i18n.t('pictures.model')}${i18n.t('common.colon')} ${generator.model}`] : []),
          ]}
        />
      ))}
      {thumbnails.length > 0 && (
        <Line
          personal={false}
          title={i18n.t('pictures.thumbnail')}
          values={thumbnails.map(({ width, height, bytes }) =>
            width && height ? `${width} × ${height}, ${sizeText(bytes)}` : sizeText(bytes),
          )}
        />
      )}
      {contentCredentials && (
        <Line
          personal={false}
          title={i18n.t('pictures.credentials')}
          values={[contentCredentials.claimGenerator ?? sizeText(contentCredentials.bytes)]}
        />
      )}
      {trailing.length > 0 && (
        <Line
          personal={false}
          title={i18n.t('pictures.trailing')}
          values={trailing.map(({ kind, bytes }) => `${word('trailing', kind)}, ${sizeText(bytes)}`)}
        />
      )}
      {colourProfile && <Line personal={false} title={i18n.t('pictures.profile')} values={[colourProfile]} />}
      {carried.problems.length > 0 && (
        <Line
          personal={false}
          title={i18n.t('pictures.problems')}
          values={carried.problems.map((problem) => word('pictureProblem', problem))}
        />
      )}
    </dl>
  );
}
