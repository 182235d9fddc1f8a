/** One labelled choice from a closed list. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  nameOf,
  change,
}: {
  label: string;
  value: T;
  options: readonly T[];
  nameOf: (option: T) => string;
  change: (value: T) => void;
}) {
  return (
    <label className="flex min-w-0 flex-col gap-0.5 text-soft text-xs">
      {label}
      <select className="field max-w-full text-sm" value={value} onChange={({ target }) => change(target.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
