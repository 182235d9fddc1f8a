import { i18n } from '#i18n';
import { pickLabel } from '../../utils/catalog/pickLabel.ts';
import type { Control, Labels, Step } from '../../utils/catalog/serviceSchema.ts';
import type { GuideTask } from '../../utils/page/guide/guideTask.ts';
import { uiLanguage } from '../locale.ts';
import { controlTitle } from './controlTitle.ts';

const allLabels = (labels: Labels | null | undefined): string[] => Object.values(labels ?? {}).flat();

/**
 * Only what a page in front of the person can be searched for: a web route with steps, or at least a known label. Not what is
 * known to be in the apps of phones only.
 */
export function canBeShown(control: Control): boolean {
  const { routes, labels } = control;
  if (routes.length > 0 && routes.every(({ platform }) => platform !== 'web')) return false;
  return Boolean(webSteps(control)) || allLabels(labels).length > 0;
}

function webSteps(control: Control): Step[] | undefined {
  return control.routes.find(({ platform, steps }) => platform === 'web' && steps.length > 0)?.steps;
}

function wordsOf(step: Step, control: Control): string {
  const label = pickLabel(step.target ? control.labels : step.label, uiLanguage())?.text;
  if (step.do && label) return `${step.do}: ${label}`;
  return step.do ?? label ?? control.name;
}

/** The task of the script in the page: the newest web route as steps, every label known in every language. */
export function guideTask(
  serviceId: string,
  control: Control,
  mode: GuideTask['mode'],
  afterReload: boolean,
): GuideTask {
  const steps = webSteps(control) ?? [{ target: true }];
  return {
    mode,
    serviceId,
    controlId: control.id,
    labels: allLabels(control.labels),
    protectiveState: control.protectiveState,
    isSwitch: control.mechanism === 'switch',
    afterReload,
    steps: steps.map((step) => ({
      words: wordsOf(step, control),
      labels: allLabels(step.label),
      ...(step.target && { target: true }),
    })),
    texts: {
      lang: uiLanguage(),
      dir: 'ltr',
      brand: i18n.t('extName'),
      title: controlTitle(control),
      close: i18n.t('guide.close'),
      step: i18n.t('guide.step', ['{number}', '{total}', '{words}']),
      click: i18n.t('guide.click'),
      notFound: i18n.t('guide.notFound'),
      several: i18n.t('guide.several'),
      byWords: i18n.t('guide.byWords'),
      tooMuch: i18n.t('guide.tooMuch'),
      reading: i18n.t('guide.reading'),
      protective: i18n.t('guide.protective'),
      exposed: i18n.t('guide.exposed'),
      confirmed: i18n.t('guide.confirmed'),
      couldNotTell: i18n.t('guide.couldNotTell'),
      notKept: i18n.t('guide.notKept'),
    },
  };
}
