import { useId, useState } from 'react';
import { Icon } from '../Icon.tsx';

/** Where pictures are dropped or chosen. The browser hands them to this page, and the page to `take`. */
export function DropZone({
  title,
  hint,
  take,
  small = false,
}: {
  title: string;
  hint: string;
  take: (files: File[]) => void;
  small?: boolean;
}) {
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={`card flex flex-col items-center border-2 border-dashed text-center has-focus-visible:outline-2 has-focus-visible:outline-focus ${small ? 'gap-1 p-3' : 'gap-2 p-8'} ${over ? 'bg-sunken' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...event.dataTransfer.files]);
      }}
    >
      <Icon name="download" className={small ? 'size-5 text-soft' : 'size-7 text-soft'} />
      <span className="font-semibold">{title}</span>
      <span className="text-soft">{hint}</span>
      <input
        id={id}
        type="file"
        multiple
        accept="image/*,.heic,.heif,.avif,.tif,.tiff"
        className="sr-only"
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
