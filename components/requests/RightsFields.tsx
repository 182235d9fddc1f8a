import { i18n } from '#i18n';
import { LETTER_RIGHTS } from '../../utils/requests/letters/letterInput.ts';
import type { Regime } from '../../utils/requests/regimeSchema.ts';
import { word } from '../word.ts';
import type { ChangeRequest, NewRequest } from './newRequest.ts';
import { RightsDetails } from './RightsDetails.tsx';
import { TextField } from './TextField.tsx';

/** What is asked for; a right the law does not have says so. */
export function RightsFields({
  form,
  change,
  law,
  sent,
}: {
  form: NewRequest;
  change: ChangeRequest;
  law: Regime;
  /** The request went out already. */
  sent: boolean;
}) {
  const title = i18n.t(sent ? 'sentAlready.rights' : 'newRequest.rights');
  return (
    <fieldset className="card min-w-0 space-y-2 p-4">
      <legend className="sr-only">{title}</legend>
      <h3 className="font-semibold">{title}</h3>
      <div className="grid gap-1.5 sm:grid-cols-2">
        {LETTER_RIGHTS.map((right) => {
          const known = law.requests[right];
          return (
            <label key={right} className="flex min-h-6 items-start gap-2">
              <input
                type="checkbox"
                className="mt-0.5 size-4 shrink-0"
                checked={form.rights.includes(right)}
                onChange={(event) =>
                  change({
                    rights: event.target.checked
                      ? [...form.rights, right]
                      : form.rights.filter((other) => other !== right),
                  })
                }
              />
              <span>
                {word('requestType', right)}{' '}
                <span className="text-soft text-xs">
                  {known?.available ? known.article : i18n.t('newRequest.notInLaw')}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      {!sent && <RightsDetails form={form} change={change} />}
      {!sent && (
        <label className="flex min-h-6 items-start gap-2 border-line border-t pt-2">
          <input
            type="checkbox"
            className="mt-0.5 size-4 shrink-0"
            checked={form.training}
            onChange={(event) => change({ training: event.target.checked })}
          />
          {i18n.t('newRequest.training')}
        </label>
      )}
      {!sent && form.training && (
        <TextField
          label={i18n.t('newRequest.offSince')}
          type="date"
          value={form.offSince ?? ''}
          change={(offSince) => change({ offSince })}
        />
      )}
    </fieldset>
  );
}
