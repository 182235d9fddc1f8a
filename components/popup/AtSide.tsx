import { i18n } from '#i18n';
import { hasSide, openAtSide } from '../../utils/extension/openAtSide.ts';
import { closePopup, isPopup } from '../closePopup.ts';
import { Icon } from '../Icon.tsx';

/** Moves what the popup shows beside the page, where it stays open while the person follows the steps. */
export function AtSide({ tabId }: { tabId: number }) {
  if (!isPopup() || !hasSide()) return null;
  const open = () => openAtSide(tabId).then(closePopup, (error) => console.error('side-not-opened', error));
  return (
    <button type="button" className="btn px-2" title={i18n.t('popup.atSide')} onClick={open}>
      <Icon name="side" />
      <span className="sr-only">{i18n.t('popup.atSide')}</span>
    </button>
  );
}
