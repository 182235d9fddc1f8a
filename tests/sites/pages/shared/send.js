// Sends one picture to the replica's own server, and shows what arrived there.
const result = document.querySelector('output');

export function show({ name, bytes, sha256 }) {
  result.textContent = `${name}: ${bytes} bytes, SHA-256 ${sha256}`;
}

export async function send(file) {
  if (!file) return;
  const reply = await fetch('/upload', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  show(await reply.json());
}
