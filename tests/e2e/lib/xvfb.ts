import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { toolPath } from '../../../scripts/lib/tools.mjs';

const run = promisify(execFile);

/** What stands on the screen: rows of red, green, blue, 255, from the top left. */
export interface Picture {
  width: number;
  height: number;
  data: Buffer;
}

/** A screen that nobody looks at, with a keyboard. */
export interface Screen {
  /** For the environment variable DISPLAY. */
  display: string;
  /** Presses a key ("Tab", "alt+shift+l") in the window that has the focus. */
  press(key: string): Promise<void>;
  picture(): Picture;
  close(): void;
}

/**
 * Reads an X window dump of 32 bits per pixel, as Xvfb keeps its screen in a file.
 * The header is `XWDFileHeader` of X11/XWDFile.h: 32-bit numbers, most significant byte first.
 */
function readWindowDump(file: Buffer): Picture {
  const field = (index: number) => file.readUInt32BE(index * 4);
  const [headerSize, width, height, bytesPerLine, colours] = [field(0), field(4), field(5), field(12), field(19)];
  const start = headerSize + colours * 12;
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + y * bytesPerLine + x * 4;
      const to = (y * width + x) * 4;
      data[to] = file[from + 2] ?? 0;
      data[to + 1] = file[from + 1] ?? 0;
      data[to + 2] = file[from] ?? 0;
    }
  }
  return { width, height, data };
}

/** Reads to the end of the line and no less: Xvfb writes number and newline one by one, and ends if nobody takes both. */
async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.trim();
}

/** Starts Xvfb on a free display. */
export async function startScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'lenscap-screen-'));
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-fbdir', folder, '-nolisten', 'tcp'];
  const server = spawn(toolPath('xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = `:${await firstLine(server.stdio[3] as Readable)}`;
  return {
    display,
    async press(key) {
      await run(toolPath('xdotool'), ['key', '--clearmodifiers', key], { env: { ...process.env, DISPLAY: display } });
    },
    picture: () => readWindowDump(readFileSync(join(folder, 'Xvfb_screen0'))),
    close() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
