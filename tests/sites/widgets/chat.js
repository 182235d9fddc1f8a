import { send } from '../pages/shared/send.js';

const box = document.getElementById('widget');

function take(event, transfer) {
  const [picture] = [...transfer.files].filter(({ type }) => type.startsWith('image/'));
  if (!picture) return;
  event.preventDefault();
  box.append(`[${picture.name}]`);
  send(picture);
}
box.addEventListener('paste', (event) => take(event, event.clipboardData));
box.addEventListener('dragover', (event) => event.preventDefault());
box.addEventListener('drop', (event) => take(event, event.dataTransfer));
