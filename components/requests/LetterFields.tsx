import { useId } from 'react';
import { i18n } from '#i18n';
import { word } from '../word.ts';

/** A composed letter the person may change before it goes anywhere, with what Lenscap has to say about it. */
export function LetterFields({
  lang,
  subject,
  body,
  warnings,
  change,
}: {
  lang: string;
  subject: string;
  body: string;
  warnings: readonly string[];
  change: (letter: { subject: string; body: string }) => void;
}) {
  const id = useId();
  return (
    <div className="space-y-2">
      {warnings.length > 0 && (
        <ul className="list-disc rounded-lg bg-unsure-wash py-2 ps-7 pe-3">
          {warnings.map((code) => (
            <li key={code}>{word('letterWarning', code)}</li>
          ))}
        </ul>
      )}
      <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={`${id}subject`}>
        {i18n.t('letter.subject')}
        <input
          id={`${id}subject`}
          lang={lang}
          className="field text-sm"
          value={subject}
          maxLength={500}
          onChange={(event) => change({ subject: event.target.value, body })}
        />
      </label>
      <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={`${id}body`}>
        {i18n.t('letter.body')}
        <textarea
          id={`${id}body`}
          lang={lang}
          rows={18}
          className="field text-sm"
          value={body}
          maxLength={60_000}
          onChange={(event) => change({ subject, body: event.target.value })}
        />
      </label>
    </div>
  );
}
