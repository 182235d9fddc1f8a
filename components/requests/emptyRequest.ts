import { LETTER_LANGS, type LetterLang } from '../../utils/requests/letters/letterInput.ts';
import { today, uiLanguage } from '../locale.ts';
import { type NewRequest, newReference } from './newRequest.ts';

const startLang = (): LetterLang => LETTER_LANGS.find((lang) => lang === uiLanguage()) ?? 'en';

/** A request nothing has been filled in for yet, with a reference of its own. */
export const emptyRequest = (serviceId: string | undefined): NewRequest => ({
  ...(serviceId && { serviceId }),
  company: '',
  address: '',
  country: '',
  region: '',
  regime: '',
  rights: ['erasure'],
  accountName: '',
  accountEmail: '',
  about: '',
  fileName: '',
  uploadedOn: '',
  byMistake: false,
  training: true,
  lang: startLang(),
  reference: newReference(today(), crypto.getRandomValues(new Uint8Array(4))),
  subject: '',
  body: '',
});
