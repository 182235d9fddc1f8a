import { ascii, latin1 } from '../bytes.ts';
import { scanXmp } from '../xmp/scanXmp.ts';

/** Values of `plus:DataMining` in the PLUS vocabulary (IPTC Photo Metadata Standard 2023.1). Others are not repeated. */
const VALUES = new Set([
  'DMI-UNSPECIFIED',
  'DMI-ALLOWED',
  'DMI-PROHIBITED-AIMLTRAINING',
  'DMI-PROHIBITED-GENAIMLTRAINING',
  'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  'DMI-PROHIBITED',
  'DMI-PROHIBITED-SEECONSTRAINT',
  'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR',
  'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR',
]);

/** What "add" writes: not for training of any model. */
export const NO_AI_TRAINING = 'DMI-PROHIBITED-AIMLTRAINING';

/** The data-mining value of an XMP packet; null when it has none of the vocabulary. */
export function dataMiningValue(packet: Uint8Array): string | null {
  if (!latin1(packet).includes('DataMining')) return null;
  const found = scanXmp(packet).values.find(({ name }) => name === 'plus:DataMining');
  const value = found?.value.slice(found.value.lastIndexOf('/') + 1) ?? '';
  return VALUES.has(value) ? value : null;
}

/** The smallest XMP packet that says it; read-only, without padding. */
export function noTrainingXmp(value: string): Uint8Array {
  return ascii(
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description rdf:about="" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" ' +
      `plus:DataMining="http://ns.useplus.org/ldf/vocab/${value}"/></rdf:RDF></x:xmpmeta>`,
  );
}
