import { i18n } from '#i18n';
import { MachinesSection } from '../machines/MachinesSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { DownloadSection } from './DownloadSection.tsx';
import { ForgetSection } from './ForgetSection.tsx';
import { HealthSection } from './HealthSection.tsx';
import { RestoreSection } from './RestoreSection.tsx';

/** The person's own record: how it is, out as a file or a backup, back in again, and gone. */
export default function RecordPage() {
  return (
    <div className="max-w-2xl space-y-3">
      <h2 className="font-semibold text-lg">{i18n.t('record.title')}</h2>
      <DownloadSection />
      <BackupSection />
      <RestoreSection />
      <MachinesSection />
      <HealthSection />
      <ForgetSection />
    </div>
  );
}
