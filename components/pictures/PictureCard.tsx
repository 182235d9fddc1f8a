import { useState } from 'react';
import { i18n } from '#i18n';
import type { StripWhat } from '../../utils/images/strip/choices.ts';
import type { Stripped } from '../../utils/images/strip/stripped.ts';
import { stripMetadata } from '../../utils/images/stripMetadata.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { sizeText } from '../sizeText.ts';
import { word } from '../word.ts';
import { CarriedList } from './CarriedList.tsx';
import type { DroppedFile } from './useDroppedFiles.ts';

const WHAT: readonly StripWhat[] = ['everything', 'location', 'coarse-location'];

/** `holiday.jpg` → `holiday-cleaned.jpg`; a name without an ending keeps none. */
const cleanedName = (name: string): string => name.replace(/(\.[^.]*)?$/, (ending) => `-cleaned${ending}`);

/** The line that proves it: picture data identical, what went, what stays; or that the file was not touched, and why. */
function Proof({ result }: { result: Stripped }) {
  const removed = result.removed.map(({ name, bytes }) => `${name} (${sizeText(bytes)})`).join(', ');
  return (
    <div role="status" className="space-y-0.5 rounded-lg bg-sunken p-2">
      <p
        className={`flex items-center gap-1.5 font-semibold ${result.status === 'not-supported' ? 'text-unsure' : 'text-safe'}`}
      >
        <Icon name={result.status === 'not-supported' ? 'warning' : 'check'} />
        {word('stripStatus', result.status)}
        {result.status === 'cleaned' && result.pictureIdentical && ` · ${i18n.t('pictures.identical')}`}
      </p>
      {result.reason && <p>{word('notSupported', result.reason)}</p>}
      {removed && (
        <p>
          {i18n.t('pictures.removed')} {removed}
        </p>
      )}
      {result.status === 'cleaned' && (
        <p className="text-soft">
          {i18n.t('pictures.kept')} {result.kept.map((kept) => word('kept', kept)).join(', ')}
        </p>
      )}
      {result.notes.map((note) => (
        <p key={note} className="text-unsure">
          {word('stripNote', note)}
        </p>
      ))}
    </div>
  );
}

/** One picture: what it carries, what of that should go, and the cleaned copy. */
export function PictureCard({ file, drop }: { file: DroppedFile; drop: () => void }) {
  const [what, setWhat] = useState<StripWhat>('everything');
  const [tag, setTag] = useState(false);
  const [result, setResult] = useState<Stripped>();
  const { carried } = file;

  function clean() {
    const cleaned = stripMetadata(file.bytes, { what, noTraining: tag ? 'add' : 'keep' });
    setResult(cleaned);
    if (cleaned.status === 'cleaned')
      handOver(cleaned.parts as Uint8Array<ArrayBuffer>[], cleanedName(file.name), 'application/octet-stream');
  }
  return (
    <li className="card space-y-3 p-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="font-semibold">{file.name}</h3>
        <span className="text-soft text-xs">
          {[
            carried.format.toUpperCase(),
            carried.width && carried.height && `${carried.width} × ${carried.height}`,
            sizeText(carried.bytes),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <button type="button" className="btn ms-auto" onClick={drop}>
          {i18n.t('pictures.putAway')}
        </button>
      </div>
      <CarriedList carried={carried} />
      <div className="flex flex-wrap items-end gap-3 border-line border-t pt-3">
        <label className="flex min-w-0 flex-col gap-0.5 text-soft text-xs">
          {i18n.t('pictures.takeOut')}
          <select
            className="field max-w-full text-sm"
            value={what}
            onChange={(event) => setWhat(event.target.value as StripWhat)}
          >
            {WHAT.map((option) => (
              <option key={option} value={option}>
                {word('stripWhat', option)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-8 items-center gap-1.5">
          <input
            type="checkbox"
            className="size-4 shrink-0"
            checked={tag}
            onChange={(event) => setTag(event.target.checked)}
          />
          {i18n.t('pictures.addTag')}
        </label>
        <button type="button" className="btn-main" onClick={clean}>
          <Icon name="download" /> {i18n.t('pictures.clean')}
        </button>
      </div>
      {result && <Proof result={result} />}
    </li>
  );
}
