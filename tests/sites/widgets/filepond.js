import 'filepond/dist/filepond.min.css';
import { create } from 'filepond';
import { send } from '../pages/shared/send.js';

create(document.getElementById('widget'), {
  server: {
    process: (_field, file, _metadata, load, error) => {
      send(file).then(() => load(file.name), error);
    },
  },
});
