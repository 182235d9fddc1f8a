import { i18n } from '#i18n';
import { openDashboard } from '../openDashboard.ts';
import type { PageReading } from './readPage.ts';

/** With less than this a page shows nothing yet, or nothing a script may see. Characters. */
const ALMOST_NOTHING = 200;

/** The page in front could not be read as a policy: why, and the ways on. */
export function NoPolicy({ reading }: { reading: PageReading }) {
  const { pdf, text, links, frames } = reading;
  const why = pdf ? 'pdf' : frames.length > 0 ? 'otherFrame' : text.length < ALMOST_NOTHING ? 'empty' : 'notPolicy';
  const ways = [...frames.map((href) => ({ href, text: href })), ...links];
  return (
    <div className="space-y-1.5">
      <p>{i18n.t(`policy.${why}`)}</p>
      {ways.length > 0 ? (
        <>
          {why !== 'otherFrame' && <p>{i18n.t('policy.mayLead')}</p>}
          <ul className="list-disc ps-5">
            {ways.map(({ text: name, href }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {name || href}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-soft">{i18n.t('policy.noLink')}</p>
      )}
      <button type="button" className="btn" onClick={() => void openDashboard('policies')}>
        {i18n.t('policy.pasteInstead')}
      </button>
    </div>
  );
}
