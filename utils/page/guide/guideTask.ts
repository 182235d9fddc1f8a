import type { GuideStep, GuideTexts } from './guideTypes.ts';

/** What the script in the page is asked to do; handed over as a global of the extension's own world in that page. */
export interface GuideTask {
  /** `show`: the way, with a card. `look`: read the switch once and say nothing in the page. */
  mode: 'show' | 'look';
  serviceId: string;
  controlId: string;
  steps: GuideStep[];
  labels: string[];
  protectiveState: 'on' | 'off' | null;
  /** The control has a state to read; otherwise it is something to click. */
  isSwitch: boolean;
  afterReload: boolean;
  texts: GuideTexts;
}

/** The global's name. Page scripts live in another world and never see it. */
export const TASK_KEY = 'lenscapGuideTask';
