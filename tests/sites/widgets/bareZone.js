import { send } from '../pages/shared/send.js';

// Nothing but the event: no file field a picture could come in by otherwise.
const zone = document.getElementById('widget');
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const picture of event.dataTransfer.files) {
    // A sign at once, as zones give it; the server's answers come when they come.
    zone.append(` ${picture.name}`);
    send(picture);
  }
});
