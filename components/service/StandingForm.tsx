import { useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { isAct } from '../../utils/catalog/isAct.ts';
import type { Control } from '../../utils/catalog/serviceSchema.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { formatDate, today } from '../locale.ts';
import { type ControlRecord, type StatementState, saveStatement, takeBack } from '../record.ts';
import { ledgerSentence } from '../recordPage/ledgerSentence.ts';
import { word } from '../word.ts';
import { controlTitle } from './controlTitle.ts';
import { isActState } from './isActState.ts';

type Choice = { state: StatementState; icon: IconName; on: string };
const CHOICES: readonly Choice[] = [
  { state: 'protected', icon: 'shield', on: 'has-checked:border-safe has-checked:bg-safe-wash has-checked:text-safe' },
  { state: 'exposed', icon: 'eye', on: 'has-checked:border-open has-checked:bg-open-wash has-checked:text-open' },
  {
    state: 'not-sure',
    icon: 'question',
    on: 'has-checked:border-unsure has-checked:bg-unsure-wash has-checked:text-unsure',
  },
  { state: 'does-not-apply', icon: 'minus', on: 'has-checked:border-soft has-checked:bg-sunken' },
];
/** Of an act. Not having done it is nothing to be warned of. */
const ACT_CHOICES: readonly Choice[] = [
  { state: 'done', icon: 'check', on: 'has-checked:border-safe has-checked:bg-safe-wash has-checked:text-safe' },
  { state: 'not-yet', icon: 'ring', on: 'has-checked:border-soft has-checked:bg-sunken' },
];

/**
 * Where the person stands with one control, or whether they did it where it is an act. Choosing saves at once, dated today; date and note can be corrected after,
 * which is a new row, never a change of the old one.
 */
export function StandingForm({
  serviceId,
  control,
  record,
}: {
  serviceId: string;
  control: Control;
  record: ControlRecord | undefined;
}) {
  const name = useId();
  const said = record?.said;
  const [on, setOn] = useState(said?.on ?? today());
  const [note, setNote] = useState(said?.note ?? '');
  const [trouble, setTrouble] = useState('');
  const saidId = said?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields follow the row, not each other
  useEffect(() => {
    setOn(said?.on ?? today());
    setNote(said?.note ?? '');
  }, [saidId]);

  const save = (state: StatementState, date: string, words: string) =>
    write(() => saveStatement({ serviceId, controlId: control.id, state, on: date, note: words }));

  async function write(work: () => Promise<void>) {
    try {
      await work();
      setTrouble('');
    } catch (error) {
      setTrouble(`${i18n.t('standing.saveFailed')} ${ledgerSentence(error)}`);
    }
  }

  const act = isAct(control);
  const changed = said && (on !== said.on || note !== (said.note ?? ''));
  return (
    <div>
      <fieldset>
        <legend className="font-semibold text-soft text-xs">{i18n.t(act ? 'act.title' : 'standing.title')}</legend>
        <span className="sr-only">{controlTitle(control)}</span>
        <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(7.75rem,1fr))] gap-1.5">
          {(act ? ACT_CHOICES : CHOICES).map(({ state, icon, on: look }) => (
            <label
              key={state}
              className={`flex min-h-8 items-center gap-1.5 rounded-md border border-line px-2 py-1 has-checked:font-semibold forced-colors:has-checked:border-2 forced-colors:has-checked:border-[Highlight] has-focus-visible:outline-2 has-focus-visible:outline-focus ${look}`}
            >
              <input
                type="radio"
                name={name}
                value={state}
                checked={said?.state === state}
                onChange={() => save(state, today(), note)}
                className="sr-only"
              />
              <Icon name={icon} />
              {word('standing', state)}
            </label>
          ))}
        </div>
      </fieldset>
      {said && (
        <form
          className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-2 gap-y-1.5"
          onSubmit={(event) => {
            event.preventDefault();
            save(said.state, on, note);
          }}
        >
          <label htmlFor={`${name}on`} className="text-soft">
            {i18n.t(act ? 'act.on' : 'standing.on')}
          </label>
          <input
            id={`${name}on`}
            type="date"
            required
            max={today()}
            value={on}
            onChange={(event) => setOn(event.target.value)}
            className="field w-fit"
          />
          <label htmlFor={`${name}note`} className="text-soft">
            {i18n.t('standing.note')}
          </label>
          <input
            id={`${name}note`}
            value={note}
            maxLength={500}
            placeholder={i18n.t('standing.notePlaceholder')}
            onChange={(event) => setNote(event.target.value)}
            className="field w-full"
          />
          <div className="col-span-2 flex flex-wrap gap-2">
            {changed && (
              <button type="submit" className="btn-main">
                {i18n.t('common.save')}
              </button>
            )}
            <button type="button" className="btn" onClick={() => write(() => takeBack(said))}>
              <Icon name="undo" /> {i18n.t('common.undo')}
            </button>
          </div>
        </form>
      )}
      <p role="status" className={trouble ? 'mt-1 text-open' : 'sr-only'}>
        {trouble ||
          (said &&
            i18n.t(isActState(said.state) ? 'act.savedAs' : 'standing.savedAs', [
              word('standing', said.state),
              formatDate(said.on),
            ]))}
      </p>
    </div>
  );
}
