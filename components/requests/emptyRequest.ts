import { LETTER_LANGS, type LetterLang } from '../../utils/requests/letters/letterInput.ts';
import { uiLanguage } from '../locale.ts';
import { makeReference } from './makeReference.ts';
import type { NewRequest } from './newRequest.ts';

const startLang = (): LetterLang => LETTER_LANGS.find((lang) => lang === uiLanguage()) ?? 'en';

/** A request nothing has been filled in for yet; one that is still to be sent has a reference of its own. */
export const emptyRequest = (serviceId: string | undefined, sent = false): NewRequest => ({
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
  reference: sent ? '' : makeReference(),
  subject: '',
  body: '',
});
