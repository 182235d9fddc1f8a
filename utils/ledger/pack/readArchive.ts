import { u16le, u32le } from '../../images/bytes.ts';

/** A file of a stored archive and where its bytes stand in it. */
export interface ArchiveFile {
  name: string;
  start: number;
  end: number;
  /** A view of the archive, not a copy: a pack may hold hundreds of megabytes, and is read in two ways. */
  bytes: Uint8Array<ArrayBuffer>;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * The readings of an archive of stored entries: by its directory at the end, and by the headers before the data. One
 * damaged place can break or falsify only one of the two.
 */
export function readArchive(zip: Uint8Array<ArrayBuffer>): ArchiveFile[][] {
  return [byDirectory(zip), byHeaders(zip)].filter((files) => files !== undefined);
}

function byHeaders(zip: Uint8Array<ArrayBuffer>): ArchiveFile[] | undefined {
  const files: ArchiveFile[] = [];
  let at = 0;
  while (u32le(zip, at) === 0x04034b50) {
    const file = fileAt(zip, at, u16le(zip, at + 26), u32le(zip, at + 22));
    if (!file) return undefined;
    files.push(file);
    at = file.end;
  }
  return files.length ? files : undefined;
}

function byDirectory(zip: Uint8Array<ArrayBuffer>): ArchiveFile[] | undefined {
  const end = zip.length - 22;
  if (end < 0 || u32le(zip, end) !== 0x06054b50) return undefined;
  const files: ArchiveFile[] = [];
  let at = u32le(zip, end + 16);
  for (let n = u16le(zip, end + 10); n > 0; n--) {
    if (u32le(zip, at) !== 0x02014b50) return undefined;
    const nameLength = u16le(zip, at + 28);
    const file = fileAt(zip, u32le(zip, at + 42), nameLength, u32le(zip, at + 24));
    if (!file) return undefined;
    files.push({ ...file, name: text(zip.subarray(at + 46, at + 46 + nameLength)) });
    at += 46 + nameLength;
  }
  return at === end && files.length ? files : undefined;
}

function fileAt(
  zip: Uint8Array<ArrayBuffer>,
  start: number,
  nameLength: number,
  size: number,
): ArchiveFile | undefined {
  const data = start + 30 + nameLength;
  const end = data + size;
  if (end > zip.length) return undefined;
  return { name: text(zip.subarray(start + 30, data)), start, end, bytes: zip.subarray(data, end) };
}
