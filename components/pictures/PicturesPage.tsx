import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import { PictureCard } from './PictureCard.tsx';
import { useDroppedFiles } from './useDroppedFiles.ts';

/** What is hidden in a picture, and the same picture without it. Files are read in this page and go nowhere. */
export default function PicturesPage() {
  const { files, refused, add, drop } = useDroppedFiles();
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    <div className="max-w-3xl space-y-3">
      <h2 className="font-semibold text-lg">{i18n.t('pictures.title')}</h2>
      <label
        htmlFor={id}
        className={`card flex flex-col items-center gap-2 border-2 border-dashed p-8 text-center has-focus-visible:outline-2 has-focus-visible:outline-focus ${over ? 'bg-sunken' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void add([...event.dataTransfer.files]);
        }}
      >
        <Icon name="download" className="size-7 text-soft" />
        <span className="font-semibold">{i18n.t('pictures.drop')}</span>
        <span className="text-soft">{i18n.t('pictures.stays')}</span>
        <input
          id={id}
          type="file"
          multiple
          accept="image/*,.heic,.heif,.avif,.tif,.tiff"
          className="sr-only"
          onChange={(event) => {
            void add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      <p role="status" className="text-open">
        {refused.length > 0 && i18n.t('pictures.refused', [refused.join(', ')])}
      </p>
      <ul className="space-y-3">
        {files.map((file) => (
          <PictureCard key={file.id} file={file} drop={() => drop(file.id)} />
        ))}
      </ul>
    </div>
  );
}
