import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDoorTask } from '../utils/extension/doorTask.ts';
import { uploadSender } from '../utils/extension/uploadPort.ts';
import { standAtTheDoor } from '../utils/page/uploads/standAtTheDoor.ts';

// Registered instead of uploads.js where the person wants pictures held that carry something.
export default defineUnlistedScript(() => {
  const sender = uploadSender();
  standAtTheDoor({ task: readDoorTask(), ...sender, host: location.hostname });
});
