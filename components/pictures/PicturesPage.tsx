import { i18n } from '#i18n';
import { DropZone } from './DropZone.tsx';
import { PictureCard } from './PictureCard.tsx';
import { useDroppedFiles } from './useDroppedFiles.ts';

/** What is hidden in a picture, and the same picture without it. Files are read in this page and go nowhere. */
export default function PicturesPage() {
  const { files, refused, add, drop } = useDroppedFiles();
  return (
    <div className="max-w-3xl space-y-3">
      <h2 className="font-semibold text-lg">{i18n.t('pictures.title')}</h2>
      <DropZone
        title={i18n.t('pictures.drop')}
        hint={i18n.t('pictures.stays')}
        take={(list) => {
          void add(list);
        }}
      />
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
