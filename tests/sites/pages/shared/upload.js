// Takes one picture from the file field, a drop or a paste.
import { send } from './send.js';

const field = document.querySelector('input[type=file]');
const zone = document.querySelector('.zone');

field.addEventListener('change', () => send(field.files[0]));
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  send(event.dataTransfer.files[0]);
});
document.addEventListener('paste', (event) => send(event.clipboardData.files[0]));
