import { send } from '../pages/shared/send.js';

for (const field of document.querySelectorAll('input')) field.addEventListener('change', () => send(field.files[0]));
