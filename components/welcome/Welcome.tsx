import { lazy, type ReactNode, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { openDashboard } from '../openDashboard.ts';
import { AnswerShown } from './AnswerShown.tsx';
import { PictureShown } from './PictureShown.tsx';
import { stepOf, WELCOME_STEPS, type WelcomeStep } from './welcomeSteps.ts';

// The laws come with it, and the first screen needs none.
const RequestShown = lazy(() => import('./RequestShown.tsx'));
const Choices = lazy(() => import('./Choices.tsx'));

const SCREENS: Record<WelcomeStep, () => ReactNode> = {
  answer: () => <AnswerShown />,
  pictures: () => <PictureShown />,
  requests: () => <RequestShown />,
  choices: () => <Choices />,
};

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const hash = () => window.location.hash;

/**
 * The one page after installing: what Lenscap does in three screens, and the person's choices on a fourth. The step stands
 * in the address, so the browser's own "back" works, and choosing a language, which starts the page again, stays here.
 */
export function Welcome() {
  const step = stepOf(useSyncExternalStore(subscribe, hash));
  const at = WELCOME_STEPS.indexOf(step);
  const next = WELCOME_STEPS[at + 1];
  const before = WELCOME_STEPS[at - 1];
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A screen reader follows the focus, so a new screen starts at its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what changes
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [step]);
  return (
    <div className="mx-auto max-w-2xl px-5 py-8 sm:py-12">
      <header className="flex flex-wrap items-center gap-3">
        <img src="/icon/48.png" alt="" className="size-7" />
        <h1 className="font-semibold text-lg">Lenscap</h1>
        <span className="text-soft text-sm">
          {i18n.t('welcome.step', [String(at + 1), String(WELCOME_STEPS.length)])}
        </span>
        {next && (
          <button type="button" className="btn ms-auto" onClick={() => void openDashboard('overview')}>
            {i18n.t('welcome.skip')}
          </button>
        )}
      </header>
      <main className="space-y-5 py-8">
        <h2 ref={heading} tabIndex={-1} className="font-semibold text-2xl outline-none">
          {i18n.t(`welcome.${step}.title`)}
        </h2>
        <p className="text-lg">{i18n.t(`welcome.${step}.text`)}</p>
        <Suspense fallback={<p className="text-soft">{i18n.t('common.loading')}</p>}>{SCREENS[step]()}</Suspense>
      </main>
      <nav aria-label={i18n.t('welcome.nav')} className="flex flex-wrap gap-2">
        {before && (
          <a href={`#${before}`} className="btn text-ink no-underline">
            {i18n.t('welcome.back')}
          </a>
        )}
        {next ? (
          <a href={`#${next}`} className="btn-main no-underline">
            {i18n.t('welcome.next')}
          </a>
        ) : (
          <button type="button" className="btn-main" onClick={() => void openDashboard('overview')}>
            {i18n.t('welcome.start')}
          </button>
        )}
      </nav>
    </div>
  );
}
