// Takes one picture from the file field, a drop or a paste, sends it to the replica's own server, and shows what arrived there.
const field = document.querySelector('input[type=file]');
const zone = document.querySelector('.zone');
const result = document.querySelector('output');

async function send(file) {
  if (!file) return;
  const reply = await fetch('/upload', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  const { name, bytes, sha256 } = await reply.json();
  result.textContent = `${name}: ${bytes} bytes, SHA-256 ${sha256}`;
}

field.addEventListener('change', () => send(field.files[0]));
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  send(event.dataTransfer.files[0]);
});
document.addEventListener('paste', (event) => send(event.clipboardData.files[0]));
