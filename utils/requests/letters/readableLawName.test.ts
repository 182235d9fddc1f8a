import { expect, it } from 'vitest';
import { regimeOf } from '../regimes.ts';
import { readableLawName } from './lawName.ts';

it.each([
  ['eu-gdpr', 'de', 'Verordnung (EU) 2016/679, Datenschutz-Grundverordnung (DSGVO)', 'de'],
  ['eu-gdpr', 'fr', 'Règlement (UE) 2016/679, règlement général sur la protection des données (RGPD)', 'fr'],
  ['eu-gdpr', 'en', 'EU and EEA: General Data Protection Regulation', 'en'],
  ['us-va-vcdpa', 'de', 'Virginia: Consumer Data Protection Act', 'en'],
])('%s is named for a reader of %s in their language, or else in English and marked so', (id, reader, text, lang) => {
  expect(readableLawName(regimeOf(id), reader)).toEqual({ text, lang });
});
