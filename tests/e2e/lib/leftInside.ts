import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Groups that say how the file is built and its picture is stored; all that a picture cannot be without. */
const STRUCTURE =
  /^(ExifTool|System|File|JFIF|PNG|RIFF|ICC_Profile|ICC-|Composite|SourceFile|Adobe|EXIF:(Orientation|.*Resolution|ResolutionUnit|YCbCrPositioning))/;

/** What `exiftool` finds in a file beyond its structure, as `group:tag`. */
export function leftInside(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'left-inside-'));
  try {
    const file = join(folder, 'picture');
    writeFileSync(file, bytes);
    const text = execFileSync('exiftool', ['-json', '-G', '-a', '-u', '-ee3', file], { encoding: 'utf8' });
    return Object.keys(JSON.parse(text)[0]).filter((tag) => !STRUCTURE.test(tag));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
