import { useId } from 'react';
import { i18n } from '#i18n';
import { formatDate } from '../../locale.ts';

export interface Bar {
  /** A month or a year. */
  time: string;
  value: number;
  /** How much of the value is of the hatched kind. */
  part: number;
}

const HEIGHT = 120;
/** Per cent of the whole: one month alone is a bar too, and no wall. */
const WIDEST = 15;

/** Bars over time, drawn for the eye, and the same numbers as a table for everybody. */
export function TimeBars({
  title,
  bars,
  show,
  partName,
}: {
  title: string;
  bars: readonly Bar[];
  show: (value: number) => string;
  /** The name of the hatched kind; without it there is none. */
  partName?: string;
}) {
  const hatch = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const width = Math.min(100 / bars.length, WIDEST);
  const high = (value: number) => (value / most) * HEIGHT;
  return (
    <figure className="card min-w-0 space-y-2 p-3">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="font-semibold">{title}</h3>
        <span className="text-soft text-xs">
          {i18n.t('audit.most', [show(Math.max(0, ...bars.map((b) => b.value)))])}
        </span>
      </figcaption>
      <svg
        aria-hidden="true"
        width="100%"
        height={HEIGHT}
        className="block border-line border-b forced-colors:text-[CanvasText]"
      >
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="6" className="fill-open forced-colors:fill-[CanvasText]" />
        </pattern>
        {bars.map(({ time, value, part }, n) => {
          const at = { x: `${(n + 0.1) * width}%`, width: `${width * 0.8}%` };
          return (
            <g key={time}>
              <title>{`${formatDate(time)}${i18n.t('common.colon')} ${show(value)}`}</title>
              <rect
                {...at}
                y={HEIGHT - high(value)}
                height={high(value - part)}
                className="fill-soft forced-colors:fill-[CanvasText]"
              />
              {part > 0 && (
                <rect
                  {...at}
                  y={HEIGHT - high(part)}
                  height={high(part)}
                  fill={`url(#${hatch})`}
                  className="stroke-open forced-colors:stroke-[CanvasText]"
                />
              )}
            </g>
          );
        })}
      </svg>
      <div className={`flex gap-3 text-soft text-xs ${width < WIDEST ? 'justify-between' : ''}`}>
        <span>{formatDate(bars[0]?.time ?? '')}</span>
        {bars.length > 1 && <span>{formatDate(bars.at(-1)?.time ?? '')}</span>}
      </div>
      {partName && (
        <p className="flex items-center gap-1.5 text-xs">
          <svg aria-hidden="true" width="14" height="14">
            <rect
              width="14"
              height="14"
              fill={`url(#${hatch})`}
              className="stroke-open forced-colors:stroke-[CanvasText]"
            />
          </svg>
          {partName}
        </p>
      )}
      <details className="text-xs">
        <summary className="text-soft">{i18n.t('audit.asTable')}</summary>
        <table className="mt-2 w-full [&_td]:py-0.5 [&_td]:text-end [&_th]:py-0.5 [&_th]:text-start [&_th]:font-normal">
          <caption className="sr-only">{title}</caption>
          <thead className="text-soft">
            <tr>
              <th scope="col">{i18n.t('audit.time')}</th>
              <td>{title}</td>
              {partName && <td>{partName}</td>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ time, value, part }) => (
              <tr key={time} className="border-line border-t">
                <th scope="row">{formatDate(time)}</th>
                <td>{show(value)}</td>
                {partName && <td>{show(part)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
