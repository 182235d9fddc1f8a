import { i18n } from '#i18n';
import type { Place } from '../../utils/ledger/placeOf.ts';
import { ListedUploads } from './ListedUploads.tsx';
import { listUploads } from './listUploads.ts';
import type { ChangeRequest, NewRequest } from './newRequest.ts';
import { TextField } from './TextField.tsx';
import { UploadPicker } from './UploadPicker.tsx';

/** What they need to find it: the account, the pictures, a word of one's own. */
export function AboutFields({
  form,
  change,
  place,
}: {
  form: NewRequest;
  change: ChangeRequest;
  /** Where pictures of the record may have gone; undefined for a company without a site. */
  place: Place | undefined;
}) {
  const listed = form.uploads ?? [];
  return (
    <fieldset className="card min-w-0 space-y-3 p-4">
      <legend className="sr-only">{i18n.t('newRequest.about')}</legend>
      <h3 className="font-semibold">{i18n.t('newRequest.about')}</h3>
      <p className="text-soft text-xs">{i18n.t('newRequest.aboutHint')}</p>
      <ListedUploads uploads={listed} leaveOut={() => change({ uploads: [] })} />
      {place && (
        <UploadPicker
          place={place}
          listed={listed.map(({ id }) => id)}
          tick={(upload, isListed) => {
            const others = listed.filter(({ id }) => id !== upload.id);
            change(listUploads(form, isListed ? [upload] : [], others));
          }}
        />
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={i18n.t('newRequest.accountEmail')}
          value={form.accountEmail}
          change={(accountEmail) => change({ accountEmail })}
        />
        <TextField
          label={i18n.t('newRequest.accountName')}
          value={form.accountName}
          change={(accountName) => change({ accountName })}
        />
        <TextField
          label={i18n.t('newRequest.fileName')}
          value={form.fileName}
          change={(fileName) => change({ fileName })}
        />
        <TextField
          label={i18n.t('newRequest.uploadedOn')}
          type="date"
          value={form.uploadedOn}
          change={(uploadedOn) => change({ uploadedOn })}
        />
        <TextField
          label={i18n.t('newRequest.from')}
          type="date"
          value={form.from ?? ''}
          change={(from) => change({ from })}
        />
        <TextField
          label={i18n.t('newRequest.until')}
          type="date"
          value={form.until ?? ''}
          change={(until) => change({ until })}
        />
      </div>
      <label className="flex min-h-6 items-start gap-2">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0"
          checked={form.byMistake}
          onChange={(event) => change({ byMistake: event.target.checked })}
        />
        {i18n.t('newRequest.byMistake')}
      </label>
      <TextField label={i18n.t('newRequest.aboutText')} value={form.about} change={(about) => change({ about })} />
    </fieldset>
  );
}
