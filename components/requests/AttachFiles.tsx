import { useId } from 'react';

/** A button that asks for files; a quiet one where there are several, told apart by `name` for a screen reader. */
export function AttachFiles({
  label,
  name,
  one = false,
  take,
}: {
  label: string;
  name?: string;
  /** Only one file at a time. */
  one?: boolean;
  take: (files: File[]) => void;
}) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={`w-fit has-focus-visible:outline-2 has-focus-visible:outline-focus ${name ? 'text-link text-xs underline' : 'btn'}`}
    >
      {label}
      {name && <span className="sr-only"> ({name})</span>}
      <input
        id={id}
        type="file"
        multiple={!one}
        className="sr-only"
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </label>
  );
}
