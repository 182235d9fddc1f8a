import { useEffect, useState } from 'react';

type Files = readonly File[];

const NONE: Files = [];
/** By the name of their form. Files cannot be stored as a draft is, so they live as long as the page. */
const chosen = new Map<string, Files>();

const ask = (event: Event) => event.preventDefault();

function hold(name: string, files: Files): void {
  if (files.length > 0) chosen.set(name, files);
  else chosen.delete(name);
  if (chosen.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/**
 * The files chosen in a form that is not saved yet. They are still there when the form was closed and is opened again; before
 * the tab itself closes, the browser asks.
 */
export function useChosenFiles(name: string): {
  files: Files;
  changeFiles: (change: (now: Files) => Files) => void;
  dropFiles: () => void;
} {
  const [files, setFiles] = useState(() => chosen.get(name) ?? NONE);
  useEffect(() => hold(name, files), [name, files]);
  const dropFiles = () => {
    hold(name, NONE);
    setFiles(NONE);
  };
  return { files, changeFiles: setFiles, dropFiles };
}
