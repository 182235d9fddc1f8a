import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';
import { send } from '../pages/shared/send.js';

function Zone() {
  const { getRootProps, getInputProps } = useDropzone({
    accept: { 'image/*': [] },
    onDrop: ([file]) => send(file),
  });
  return createElement(
    'div',
    getRootProps({ className: 'zone' }),
    createElement('input', getInputProps()),
    createElement('p', null, 'Drop a picture here, or click'),
  );
}
createRoot(document.getElementById('widget')).render(createElement(Zone));
