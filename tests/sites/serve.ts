import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import hosts from './hosts.json' with { type: 'json' };
import { bundleWidgets } from './widgets/bundle.ts';

const HERE = import.meta.dirname;
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
/** First byte of a TLS handshake. https://www.rfc-editor.org/rfc/rfc8446#section-5.1 */
const TLS_HANDSHAKE = 0x16;

/** One picture that a replica site received. */
export interface Received {
  host: string;
  name: string;
  bytes: number;
  sha256: string;
  body: Buffer;
}

export interface Sites {
  /** Answers http and https alike, on 127.0.0.1; which site it is, says the Host header. */
  port: number;
  /** `METHOD host/path` of every request, oldest first. */
  requests: string[];
  received: Received[];
  close(): Promise<void>;
}

/** The file for a path of a site, or undefined: `/` is index.html, `/a/b` is a/b.html, `/switches/a.html` is itself; an app answers its own addresses itself. */
function fileFor(host: string, path: string): string | undefined {
  const folder = (hosts as Record<string, string>)[host] ?? 'unknown';
  const clean = normalize(decodeURIComponent(path)).replace(/^\/+/, '');
  if (clean.startsWith('..')) return undefined;
  if (clean.startsWith('shared/')) return join(HERE, 'pages', clean);
  if (clean.startsWith('switches/')) return join(HERE, clean);
  return join(HERE, 'pages', folder, clean === '' ? 'index.html' : `${clean}.html`);
}

function read(file: string | undefined): Buffer | undefined {
  try {
    return file ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

async function takeUpload(request: IncomingMessage, host: string): Promise<Received> {
  const body = Buffer.concat(await request.toArray());
  const name = decodeURIComponent(String(request.headers['x-file-name'] ?? ''));
  return { host, name, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex'), body };
}

/** Serves the replica sites on a free port of the loopback address until closed. */
export async function startSites(): Promise<Sites> {
  const requests: string[] = [];
  const received: Received[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const { pathname } = new URL(request.url ?? '/', 'http://replica');
    requests.push(`${request.method} ${host}${pathname}`);
    // Browsers ask for one now and then, and a missing one is an error in the page's console.
    if (pathname === '/favicon.ico') {
      response.statusCode = 204;
      return response.end();
    }
    if (request.method === 'POST' && pathname === '/upload') {
      const upload = await takeUpload(request, host);
      received.push(upload);
      const { body: _, ...summary } = upload;
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify(summary));
    }
    const file = fileFor(host, pathname);
    // An app answers an address it has no file for with its one page, which then shows the right panel.
    const body =
      read(file) ??
      (pathname.startsWith('/settings/') ? read(fileFor(host, '/')) : undefined) ??
      (pathname.startsWith('/widgets/') ? (await bundleWidgets()).get(pathname.slice(9)) : undefined);
    response.statusCode = body ? 200 : 404;
    response.setHeader('content-type', `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
    // As strict as the strictest of the real sites: what Lenscap puts into a page has to live with it.
    response.setHeader(
      'content-security-policy',
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'",
    );
    response.end(body ?? 'Not found');
  }

  const plain = createHttpServer(answer);
  const secure = createHttpsServer(
    {
      key: readFileSync(join(HERE, 'cert', 'replica-key.pem')),
      cert: readFileSync(join(HERE, 'cert', 'replica-cert.pem')),
    },
    answer,
  );
  // Nobody opens a socket here; that somebody asked for one is worth knowing.
  for (const server of [plain, secure]) {
    server.on('upgrade', (request: IncomingMessage, socket) => {
      requests.push(`UPGRADE ${request.headers.host}${request.url}`);
      socket.destroy();
    });
  }
  const sockets = new Set<Socket>();
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      // TLS takes the bytes from the socket itself and would lose them if they flowed.
      if (first[0] !== TLS_HANDSHAKE) socket.resume();
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  return {
    port: (door.address() as AddressInfo).port,
    requests,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        door.close(() => resolve());
      }),
  };
}
