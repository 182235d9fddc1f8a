/** One labelled line of text. */
export function TextField({
  label,
  value,
  change,
  type = 'text',
  required = false,
  most = 2000,
  hint,
}: {
  label: string;
  value: string;
  change: (value: string) => void;
  type?: 'text' | 'date';
  required?: boolean;
  /** How many signs it takes. */
  most?: number;
  hint?: string | undefined;
}) {
  return (
    <label className="flex flex-col gap-0.5 text-soft text-xs">
      {label}
      <input
        type={type}
        required={required}
        maxLength={most}
        className="field text-sm"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      {hint}
    </label>
  );
}
