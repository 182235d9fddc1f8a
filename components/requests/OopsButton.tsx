import { i18n } from '#i18n';
import { openDashboard } from '../openDashboard.ts';
import type { NewRequestAbout } from './newRequestAbout.ts';
import { newRequestPath } from './newRequestPath.ts';

/** "I uploaded this by mistake": the way to the deletion steps and the letter, from anywhere. */
export function OopsButton({ about, name }: { about: NewRequestAbout; name?: string }) {
  const label = i18n.t(name ? 'oops.button' : 'oops.some');
  return (
    <button
      type="button"
      className="btn"
      aria-label={name && `${label} (${name})`}
      onClick={() => void openDashboard(newRequestPath({ ...about, mistake: true }))}
    >
      {label}
    </button>
  );
}
