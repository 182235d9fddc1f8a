import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pathToFileURL } from 'node:url';

/** Requests and events of the X protocol, version 11, by their numbers. https://www.x.org/releases/X11R7.7/doc/xproto/ */
const CREATE_WINDOW = 1;
const INTERN_ATOM = 16;
const CHANGE_PROPERTY = 18;
const SET_SELECTION_OWNER = 22;
const SEND_EVENT = 25;
const SELECTION_REQUEST = 30;
const SELECTION_NOTIFY = 31;
const INPUT_ONLY = 2;
/** The predefined atom of lists of atoms. */
const ATOM = 4;

const pad = (length: number) => (4 - (length % 4)) % 4;

/** One request: number, the byte behind it, 32-bit words, and bytes at the end. */
function request(opcode: number, detail: number, words: number[], tail: Uint8Array = new Uint8Array()): Buffer {
  const size = 4 + words.length * 4 + tail.length + pad(tail.length);
  const out = Buffer.alloc(size);
  out[0] = opcode;
  out[1] = detail;
  out.writeUInt16LE(size / 4, 2);
  for (const [at, word] of words.entries()) out.writeUInt32LE(word >>> 0, 4 + at * 4);
  out.set(tail, 4 + words.length * 4);
  return out;
}

const wordsOf = (...words: number[]): Uint8Array => new Uint8Array(Uint32Array.from(words).buffer);

/** Reads exactly so many bytes. */
async function take(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes = socket.read(length) as Buffer | null;
    if (bytes?.length === length) return bytes;
    if (socket.readableEnded || socket.destroyed) throw new Error('the screen is gone');
    await once(socket, 'readable');
  }
}

/** The next event or reply; what is longer than 32 bytes is cut. */
async function message(socket: Socket): Promise<Buffer> {
  const head = await take(socket, 32);
  if (head[0] === 0) throw new Error(`X error ${head[1]}`);
  const more = head[0] === 1 ? head.readUInt32LE(4) * 4 : 0;
  if (more > 0) await take(socket, more);
  return head;
}

async function atom(socket: Socket, name: string): Promise<number> {
  socket.write(request(INTERN_ATOM, 0, [name.length], Buffer.from(name)));
  return (await message(socket)).readUInt32LE(8);
}

/**
 * Puts files into the clipboard of a screen, as a file manager does when a person copies them: it offers their addresses,
 * and the browser reads the files. They stay there until the returned function is called or somebody else copies something.
 */
export async function copyFiles(display: string, files: readonly string[]): Promise<() => void> {
  const socket = connect(`/tmp/.X11-unix/X${display.replace(':', '')}`);
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await take(socket, 8);
  const setup = await take(socket, head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error('the screen lets nobody in');
  const window = setup.readUInt32LE(4);
  const vendor = setup.readUInt16LE(16);
  const root = setup.readUInt32LE(32 + vendor + pad(vendor) + (setup[21] ?? 0) * 8);
  socket.write(request(CREATE_WINDOW, 0, [window, root, 0, 0x0001_0001, INPUT_ONLY << 16, 0, 0]));
  const clipboard = await atom(socket, 'CLIPBOARD');
  const targets = await atom(socket, 'TARGETS');
  const list = await atom(socket, 'text/uri-list');
  socket.write(request(SET_SELECTION_OWNER, 0, [window, clipboard, 0]));
  const addresses = Buffer.from(files.map((file) => `${pathToFileURL(file)}\r\n`).join(''));

  function answer(event: Buffer) {
    const [time, , requestor, selection, target, property] = [4, 8, 12, 16, 20, 24].map((at) =>
      event.readUInt32LE(at),
    ) as [number, number, number, number, number, number];
    const isKnown = target === targets || target === list;
    const [type, format, data] = target === targets ? [ATOM, 32, wordsOf(targets, list)] : [list, 8, addresses];
    const count = (data.length * 8) / format;
    if (isKnown) socket.write(request(CHANGE_PROPERTY, 0, [requestor, property, type, format, count], data));
    const notify = wordsOf(SELECTION_NOTIFY, time, requestor, selection, target, isKnown ? property : 0, 0, 0);
    socket.write(request(SEND_EVENT, 0, [requestor, 0], notify));
  }

  void (async () => {
    for (;;) {
      const event = await message(socket);
      if ((event[0] ?? 0) % 128 === SELECTION_REQUEST) answer(event);
    }
  })().catch(() => socket.destroy());
  return () => socket.destroy();
}
