import '@uppy/core/css/style.min.css';
import '@uppy/drag-drop/css/style.min.css';
import Uppy from '@uppy/core';
import DragDrop from '@uppy/drag-drop';
import { send } from '../pages/shared/send.js';

const uppy = new Uppy({ restrictions: { allowedFileTypes: ['image/*'] } });
uppy.use(DragDrop, { target: '#widget' });
// It refuses a file it still holds, so each is let go once it has arrived.
uppy.on('file-added', ({ id, data }) => send(data).then(() => uppy.removeFile(id)));
