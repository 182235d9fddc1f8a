import { useState } from 'react';
import type { Carried } from '../../utils/images/carried.ts';
import { readMetadata } from '../../utils/images/readMetadata.ts';

/** A picture the person handed to this page, read here and nowhere else. */
export interface DroppedFile {
  id: number;
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  carried: Carried;
}

/** Larger files are refused before they are read: a picture of this size would take the memory of the whole browser. */
export const MOST_BYTES = 500 << 20;

let next = 0;

async function read(file: File): Promise<DroppedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { id: next++, name: file.name, bytes, carried: readMetadata(bytes) };
}

/** The files dropped so far, newest first, and the names of those that could not be read. */
export function useDroppedFiles(): {
  files: readonly DroppedFile[];
  refused: readonly string[];
  add: (list: Iterable<File>) => Promise<void>;
  drop: (id: number) => void;
} {
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  async function add(list: Iterable<File>) {
    for (const file of list) {
      try {
        if (file.size > MOST_BYTES) throw new Error(`file-too-large: ${file.size}`);
        const dropped = await read(file);
        setFiles((now) => [dropped, ...now]);
      } catch (error) {
        console.error('file-not-read', error);
        setRefused((now) => [file.name, ...now]);
      }
    }
  }
  return { files, refused, add, drop: (id) => setFiles((now) => now.filter((file) => file.id !== id)) };
}
