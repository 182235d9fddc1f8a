import { lazy, Suspense, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import LossNotice from '../LossNotice.tsx';
import { carryQuietly } from '../machines/carryThroughBrowser.ts';
import { keepInStepQuietly } from '../machines/keepInStep.ts';
import { DeletionSteps } from '../service/DeletionSteps.tsx';
import { UploadKeeping } from '../uploads/UploadKeeping.tsx';
import { WatchSettings } from '../uploads/WatchSettings.tsx';
import { ComparePage } from './ComparePage.tsx';
import { DesktopReminders } from './DesktopReminders.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LookAgainChoice } from './LookAgainChoice.tsx';
import { NothingLeaves } from './NothingLeaves.tsx';
import { PAGES, pageOf } from './pageOf.ts';
import { Recognition } from './Recognition.tsx';
import { ServicePage } from './ServicePage.tsx';
import { ServicesPage } from './ServicesPage.tsx';
import { pathTo, useRoute } from './useRoute.ts';

// The laws and letters are loaded when somebody opens a request, and not before.
// The readers of picture files too.
const OverviewPage = lazy(() => import('../overview/OverviewPage.tsx'));
const CountryChoice = lazy(() => import('./CountryChoice.tsx'));
const PicturesPage = lazy(() => import('../pictures/PicturesPage.tsx'));
const AuditPage = lazy(() => import('../pictures/audit/AuditPage.tsx'));
const PoliciesPage = lazy(() => import('../policy/PoliciesPage.tsx'));
const RecordPage = lazy(() => import('../recordPage/RecordPage.tsx'));
const ReportPage = lazy(() => import('../report/ReportPage.tsx'));
const Requests = lazy(() => import('../requests/Requests.tsx'));

function Page({ route }: { route: string[] }) {
  const [page, id] = route;
  if (page === 'settings')
    return (
      <div className="space-y-3">
        <h2 className="font-semibold text-lg">{i18n.t('dashboard.settings')}</h2>
        <Recognition />
        <WatchSettings />
        <UploadKeeping />
        <LookAgainChoice />
        <DesktopReminders />
        <CountryChoice />
        <LanguageChoice />
        <NothingLeaves />
      </div>
    );
  if (page === 'requests') return <Requests route={route.slice(1)} DeletionSteps={DeletionSteps} />;
  if (page === 'uploads') return <AuditPage />;
  if (page === 'pictures') return <PicturesPage />;
  if (page === 'policies') return <PoliciesPage />;
  if (page === 'record') return <RecordPage />;
  if (page === 'report') return <ReportPage key={id} service={id} />;
  if (page === 'compare') return <ComparePage ids={route.slice(1)} />;
  if (page === 'services') return id ? <ServicePage key={id} id={id} /> : <ServicesPage />;
  return <OverviewPage />;
}

/** The dashboard: a tab of its own with every service, the person's record, and what Lenscap may see. */
export function Dashboard() {
  const route = useRoute();
  const here = pageOf(route);
  const main = useRef<HTMLElement>(null);
  const key = route.join('/');
  const first = useRef(true);
  useEffect(() => void keepInStepQuietly().then(carryQuietly), []);
  // A screen reader follows the focus, so a change of page moves it; the first page leaves it where the browser put it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what changes
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [key]);
  return (
    <div className="mx-auto min-h-dvh max-w-6xl px-4 pb-12">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 py-4 print:hidden">
        <h1 className="font-semibold text-lg">Lenscap</h1>
        <nav aria-label={i18n.t('dashboard.nav')} className="flex flex-wrap gap-1">
          {PAGES.map((page) => (
            <a
              key={page}
              href={pathTo(page)}
              aria-current={page === here ? 'page' : undefined}
              className="rounded-md px-2 py-1 sm:px-3 sm:py-1.5 text-ink no-underline hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-semibold forced-colors:aria-[current]:underline"
            >
              {i18n.t(`dashboard.${page}`)}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1} className="outline-none">
        <LossNotice />
        <Suspense fallback={<p className="text-soft">{i18n.t('common.loading')}</p>}>
          <Page route={route} />
        </Suspense>
      </main>
      <footer className="mt-10 border-line border-t pt-3 text-sm text-soft print:hidden">
        <a href="/third-party-notices.txt" target="_blank" rel="noreferrer">
          {i18n.t('dashboard.notices')}
        </a>
      </footer>
    </div>
  );
}
