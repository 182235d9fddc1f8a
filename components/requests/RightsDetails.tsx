import { i18n } from '#i18n';
import type { ChangeRequest, NewRequest } from './newRequest.ts';
import { TextField } from './TextField.tsx';

/** What single rights want to know: a correction its facts, an objection its reasons, a withdrawal its day. */
export function RightsDetails({ form, change }: { form: NewRequest; change: ChangeRequest }) {
  const asks = (right: NewRequest['rights'][number]) => form.rights.includes(right);
  return (
    <div className="grid gap-3 empty:hidden sm:grid-cols-2">
      {asks('rectification') && (
        <>
          <TextField
            label={i18n.t('newRequest.wrong')}
            value={form.wrong ?? ''}
            change={(wrong) => change({ wrong })}
          />
          <TextField
            label={i18n.t('newRequest.right')}
            value={form.right ?? ''}
            change={(right) => change({ right })}
          />
        </>
      )}
      {asks('objection') && (
        <TextField
          label={i18n.t('newRequest.grounds')}
          value={form.grounds ?? ''}
          change={(grounds) => change({ grounds })}
        />
      )}
      {asks('withdraw-consent') && (
        <TextField
          label={i18n.t('newRequest.consentOn')}
          type="date"
          value={form.consentOn ?? ''}
          change={(consentOn) => change({ consentOn })}
        />
      )}
    </div>
  );
}
