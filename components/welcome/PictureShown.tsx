import { i18n } from '#i18n';
import type { Carried } from '../../utils/images/carried.ts';
import { CarriedList } from '../pictures/CarriedList.tsx';
import { Shown } from './Shown.tsx';

/** A photo as a telephone writes it. The place is the middle of the Jardin des Plantes in Paris, and nobody's home. */
const PHOTO: Carried = {
  format: 'jpeg',
  bytes: 3_400_000,
  width: 4032,
  height: 3024,
  orientation: 1,
  animated: false,
  colourProfile: 'Display P3',
  positions: [{ latitude: 48.84389, longitude: 2.35972, where: 'exif' }],
  facts: {
    serial: [{ label: 'BodySerialNumber', value: 'F17XK0000', where: 'exif' }],
    time: [{ label: 'DateTimeOriginal', value: '2026:05:03 14:12:09', where: 'exif' }],
    camera: [{ label: 'Model', value: 'Phone 15', where: 'exif' }],
  },
  thumbnails: [],
  generators: [],
  contentCredentials: null,
  trailing: [],
  problems: [],
};

/** What the picture page says of a photo from a telephone. */
export function PictureShown() {
  return (
    <Shown caption={i18n.t('welcome.pictures.shown')}>
      <div className="card space-y-2 p-3">
        <p className="font-semibold">IMG_2041.jpg</p>
        <CarriedList carried={PHOTO} />
      </div>
    </Shown>
  );
}
