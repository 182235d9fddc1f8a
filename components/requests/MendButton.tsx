import { i18n } from '#i18n';
import type { RequestError } from '../../utils/requests/requestError.ts';
import { useWork } from '../useWork.ts';
import { word } from '../word.ts';
import { newRequestPath } from './newRequestPath.ts';
import { type RequestRecord, takeEventBack } from './requestRecords.ts';

/** The one button of a request whose dates do not add up: takes back the event that does not fit, or begins anew. */
export function MendButton({ record, error: { code, params } }: { record: RequestRecord; error: RequestError }) {
  const { request, events } = record;
  const { working, trouble, run } = useWork<void>();
  if (code === 'regime-unknown')
    return (
      <a className="btn-main no-underline" href={`#/${newRequestPath({ serviceId: request.serviceId })}`}>
        {i18n.t('requests.new')}
      </a>
    );
  const wrong = events.find(({ on }) => on === params.at || on === params.value || on === params.received);
  if (!wrong) return null;
  return (
    <>
      <button
        type="button"
        className="btn-main"
        disabled={working}
        onClick={() => void run(() => takeEventBack(wrong))}
      >
        {i18n.t('common.undo')}
        {i18n.t('common.colon')} {word('requestEvent', wrong.event)}
      </button>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </>
  );
}
