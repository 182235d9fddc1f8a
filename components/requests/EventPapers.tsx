import { i18n } from '#i18n';
import { sizeText } from '../sizeText.ts';
import { AttachFiles } from './AttachFiles.tsx';

/** The papers of an event before it is saved: the words of a message, files, a pasted screenshot. */
export function EventPapers({
  message,
  changeMessage,
  files,
  changeFiles,
}: {
  message: string;
  changeMessage: (message: string) => void;
  files: readonly File[];
  changeFiles: (change: (now: readonly File[]) => readonly File[]) => void;
}) {
  return (
    <>
      <label className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('evidence.message')}
        <textarea
          rows={4}
          className="field text-sm"
          value={message}
          onChange={({ target }) => changeMessage(target.value)}
        />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <AttachFiles label={i18n.t('pack.attach')} take={(chosen) => changeFiles((now) => [...now, ...chosen])} />
        <span className="text-soft text-xs">{i18n.t('evidence.paste')}</span>
      </div>
      {files.length > 0 && (
        <ul className="space-y-1">
          {files.map((file, nth) => (
            <li key={`${file.name}${file.size}${file.lastModified}`} className="flex flex-wrap items-baseline gap-2">
              {file.name} <span className="text-soft text-xs">{sizeText(file.size)}</span>
              <button
                type="button"
                className="text-link text-xs underline"
                onClick={() => changeFiles((now) => now.filter((_, other) => other !== nth))}
              >
                {i18n.t('evidence.leaveOut', [file.name])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
