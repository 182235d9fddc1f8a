import type { GuideStep, GuideTexts } from './guideTypes.ts';

/** What the script in the page is asked to do; handed over as a global of the extension's own world in that page. */
export interface GuideTask {
  /** `show`: the way, with a card. `look`: read the switch and say nothing in the page; the way, where it is out of sight. */
  mode: 'show' | 'look';
  serviceId: string;
  controlId: string;
  steps: GuideStep[];
  labels: string[];
  protectiveState: 'on' | 'off' | null;
  /** The control has a state to read; otherwise it is something to click. */
  isSwitch: boolean;
  /** The page was loaded anew for this look. */
  afterReload: boolean;
  texts: GuideTexts;
}

/** What the script in the page answers: the guide stands there now, or all is done. */
export type GuideAnswer = 'shown' | 'read';

/** The global's name. Page scripts live in another world and never see it. */
export const TASK_KEY = 'lenscapGuideTask';
