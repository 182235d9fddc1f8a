import { i18n } from '#i18n';
import { loadService } from '../../utils/extension/catalogue.ts';
import type { PackWords } from '../../utils/ledger/pack/packWords.ts';
import { formatDate, formatInstant, uiLanguage } from '../locale.ts';
import { controlTitle } from '../service/controlTitle.ts';
import { isActState } from '../service/isActState.ts';
import { word } from '../word.ts';

/** By its ids where the catalogue has it no more, or its file cannot be read. */
async function controlOf(serviceId: string, controlId: string): Promise<string> {
  const service = await loadService(serviceId).catch(() => undefined);
  const control = service?.controls.find(({ id }) => id === controlId);
  return `${service?.name ?? serviceId} · ${control ? controlTitle(control) : controlId}`;
}

const when = (on: string) => (on.includes('T') ? formatInstant(on) : formatDate(on));

/** The words of an evidence pack in the language the person uses. */
export const packWords = (): PackWords => ({
  lang: uiLanguage(),
  page: {
    title: i18n.t('packPage.title'),
    made: i18n.t('packPage.made', ['{at}']),
    checking: i18n.t('packPage.checking'),
    intact: i18n.t('packPage.intact'),
    changed: i18n.t('packPage.changed', ['{names}']),
    cannotCheck: i18n.t('packPage.cannotCheck'),
    noScript: i18n.t('packPage.noScript'),
    proves: i18n.t('packPage.proves'),
    provesMeaning: i18n.t('packPage.provesMeaning'),
    says: i18n.t('packPage.says'),
    saysMeaning: i18n.t('packPage.saysMeaning'),
    outside: i18n.t('packPage.outside'),
    choose: i18n.t('packPage.choose'),
    fileIntact: i18n.t('packPage.fileIntact', ['{name}']),
    fileChanged: i18n.t('packPage.fileChanged', ['{name}']),
    fileUnknown: i18n.t('packPage.fileUnknown', ['{name}']),
    save: i18n.t('packPage.save'),
    none: i18n.t('packPage.none'),
  },
  titles: {
    control: controlOf,
    statement: (control, state, on) =>
      i18n.t(isActState(state) ? 'packTitle.act' : 'packTitle.statement', [
        control,
        word('standing', state),
        formatDate(on),
      ]),
    observation: (control, state) => i18n.t('packTitle.observation', [control, word('state', state)]),
    undo: () => i18n.t('packTitle.undo'),
    reading: (host) => i18n.t('packTitle.reading', [host]),
    request: (company, reference) => i18n.t('packTitle.request', [company, reference]),
    letter: (company, subject) => i18n.t('packTitle.letter', [company, subject]),
    event: (event, on) => i18n.t('packTitle.event', [word('requestEvent', event), when(on)]),
    reply: (event, on) => i18n.t('packTitle.reply', [word('requestEvent', event), when(on)]),
    evidence: (name) => i18n.t('packTitle.evidence', [name]),
    uploads: (count) => i18n.t('packTitle.uploads', count),
  },
});
