import type { Confidence, Control, Default, Service } from './serviceSchema.ts';

/**
 * Does it learn from my pictures? `-by-default`: the person can change it. `opt-in`: only with express consent.
 * `depends`: on plan or region. `default-unknown`: there is a control, nobody says how it stands at first. `unclear`:
 * something is said that may or may not mean training. `not-said`: a whole policy is silent. `not-found`: nothing was read.
 */
export type Learns =
  | 'yes'
  | 'yes-by-default'
  | 'no'
  | 'no-by-default'
  | 'opt-in'
  | 'depends'
  | 'default-unknown'
  | 'unclear'
  | 'not-said'
  | 'not-found';

export interface TrainingHeadline {
  learns: Learns;
  /** The id of the control the answer rests on. */
  control?: string;
  /** No page states the default; it was inferred, or reported by others. */
  inferred: boolean;
  /** The ids of contradictions about training: show both sides. */
  disputed: string[];
  /** What holds for business plans and for programs, where that differs from the headline. */
  elsewhere: Default[];
  /** Ids of the sources of the answer. */
  because: string[];
  confidence: Confidence;
}

function isPersonal({ when }: Default): boolean {
  return when?.audience !== 'organisation' && when?.audience !== 'api';
}

function learnsFrom({ mechanism }: Control, defaults: readonly Default[]): Learns {
  const states = new Set(defaults.map(({ state }) => state));
  const operable = mechanism !== 'none' && mechanism !== 'consent';
  if (states.has('exposed') && states.has('protected')) return 'depends';
  if (states.has('exposed')) return operable ? 'yes-by-default' : 'yes';
  if (states.has('protected')) return mechanism === 'consent' ? 'opt-in' : operable ? 'no-by-default' : 'no';
  return operable ? 'default-unknown' : 'unclear';
}

/** The headline of a service, for a private person. Pure; reads only where a default leaves the person, never on or off. */
export function trainingHeadline(service: Pick<Service, 'training' | 'controls' | 'contradictions'>): TrainingHeadline {
  const { training, controls, contradictions } = service;
  const disputed = contradictions.filter(({ about }) => about === 'training').map(({ id }) => id);
  const control = controls.find(({ id }) => id === training.control);
  if (!control) {
    if (training.control !== null)
      return { learns: 'not-found', inferred: false, disputed, elsewhere: [], because: [], confidence: 'general' };
    const { silence, sources, confidence } = training;
    return { learns: silence, inferred: false, disputed, elsewhere: [], because: sources, confidence };
  }
  const own = control.default.filter(isPersonal);
  const counted = own.length > 0 ? own : control.default;
  const learns = learnsFrom(control, counted);
  const decisive = counted.find(({ sources }) => sources);
  return {
    learns,
    control: control.id,
    inferred: counted.some(({ inferred }) => inferred),
    disputed,
    elsewhere: own.length > 0 ? control.default.filter((entry) => !isPersonal(entry)) : [],
    because: decisive?.sources ?? control.sources,
    confidence: decisive?.confidence ?? control.confidence,
  };
}
