import { i18n } from '#i18n';
import type { UploadSettings } from '../../utils/extension/uploadSettings.ts';

/** What happens with a picture before it goes, and what is kept of its name. */
export function DoorSettings({
  settings,
  change,
}: {
  settings: UploadSettings;
  change: (next: (old: UploadSettings) => UploadSettings) => void;
}) {
  const { door, names } = settings;
  const answers = Object.entries(settings.answers);
  return (
    <>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-1"
          checked={door}
          onChange={() => change((old) => ({ ...old, door: !door }))}
        />
        {i18n.t('uploadWatch.door')}
      </label>
      <fieldset className="space-y-1">
        <legend className="text-soft text-xs">{i18n.t('uploadWatch.names')}</legend>
        {(['kept', 'hashed'] as const).map((choice) => (
          <label key={choice} className="flex items-center gap-2">
            <input
              type="radio"
              name="upload-names"
              checked={names === choice}
              onChange={() => change((old) => ({ ...old, names: choice }))}
            />
            {i18n.t(choice === 'kept' ? 'uploadWatch.namesKept' : 'uploadWatch.namesHashed')}
          </label>
        ))}
      </fieldset>
      {answers.length > 0 && (
        <div>
          <h3 className="text-soft text-xs">{i18n.t('uploadWatch.answers')}</h3>
          <ul className="divide-y divide-line">
            {answers.map(([host, answer]) => (
              <li key={host} className="flex flex-wrap items-center gap-2 py-1.5">
                <span className="me-auto">
                  {host}
                  {i18n.t('common.colon')}{' '}
                  {i18n.t(answer === 'cleaned' ? 'uploadWatch.answerCleaned' : 'uploadWatch.answerAsItIs')}
                </span>
                <button
                  type="button"
                  className="btn"
                  onClick={() =>
                    change((old) => ({
                      ...old,
                      answers: Object.fromEntries(Object.entries(old.answers).filter(([key]) => key !== host)),
                    }))
                  }
                >
                  {i18n.t('uploadWatch.forgetAnswer', [host])}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
