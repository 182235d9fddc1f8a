/** One labelled line of text. */
export function TextField({
  label,
  value,
  change,
  type = 'text',
  required = false,
  hint,
}: {
  label: string;
  value: string;
  change: (value: string) => void;
  type?: 'text' | 'date';
  required?: boolean;
  hint?: string | undefined;
}) {
  return (
    <label className="flex flex-col gap-0.5 text-soft text-xs">
      {label}
      <input
        type={type}
        required={required}
        maxLength={2000}
        className="field text-sm"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      {hint}
    </label>
  );
}
