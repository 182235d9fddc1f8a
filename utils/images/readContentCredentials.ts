import { hasAscii, latin1, u8, utf8 } from './bytes.ts';
import type { FactSink } from './factSink.ts';

const MAX_SEARCHED = 1 << 20;

/**
 * Says that there is a C2PA manifest store, how large, what made it, and whether it speaks of AI: a look at the labels inside
 * (JUMBF, ISO 19566-5; C2PA specification §11), not a check of the signature.
 */
export function readContentCredentials(data: Uint8Array, sink: FactSink): void {
  const searched = data.subarray(0, MAX_SEARCHED);
  const text = latin1(searched);
  if (!text.includes('jumb') && !text.includes('c2pa')) return;
  const known = sink.carried.contentCredentials;
  const claimGenerator = known?.claimGenerator ?? claimText(searched, text);
  sink.carried.contentCredentials = {
    bytes: (known?.bytes ?? 0) + data.length,
    ...(claimGenerator ? { claimGenerator } : {}),
    training: (known?.training ?? false) || /(?:c2pa|cawg)\.training-mining/.test(text),
  };
  const source = /digitalsourcetype\/([A-Za-z]{3,60})/.exec(text);
  if (source?.[1]) sink.add('digital-source', 'digitalSourceType', source[1], 'content-credentials');
  if (/exif:GPSL|GPSLatitude/.test(text))
    sink.add('place', 'C2PA metadata assertion', 'holds a GPS position', 'content-credentials');
}

/** The CBOR text behind the key: major type 3, length in the low five bits or in the next byte (RFC 8949 §3). */
function claimText(data: Uint8Array, text: string): string | undefined {
  const key = 'claim_generator';
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const head = at + key.length;
    const length = (u8(data, head) & 0xe0) === 0x60 ? u8(data, head) & 31 : 0;
    const start = head + (length === 24 ? 2 : 1);
    const size = length === 24 ? u8(data, head + 1) : length > 23 ? 0 : length;
    if (size > 0 && !hasAscii(data, head, '_info')) return utf8(data.subarray(start, start + size));
  }
  return undefined;
}
