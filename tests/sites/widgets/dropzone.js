import Dropzone from 'dropzone';
import { show } from '../pages/shared/send.js';

// Its own way to the server, with the file as the body instead of a form.
const zone = new Dropzone('#widget', { url: '/upload', binaryBody: true, acceptedFiles: 'image/*' });
zone.on('sending', (file, request) => request.setRequestHeader('x-file-name', encodeURIComponent(file.name)));
zone.on('success', (_, reply) => show(reply));
