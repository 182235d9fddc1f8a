import type { Rule } from './rule.ts';

export const trainingHeadlineRule: Rule = {
  id: 'training-headline',
  description: 'The headline rests on a training control of the service, or on the statement that nothing is known.',
  *check(service) {
    const { control: id } = service.training;
    const training = service.controls.filter(({ topic }) => topic === 'training');
    // Where the only way out is an objection, the form is the control of the headline.
    const about = service.controls.filter(({ topic }) => topic === 'training' || topic === 'objection-form');
    if (id !== null && !about.some((control) => control.id === id))
      yield {
        pointer: '/training/control',
        message: `No control about training, and no objection form, has the id "${id}".`,
        fix: about[0]
          ? `Did you mean "${about[0].id}"?`
          : 'Add the control, or set control to null and say what is silent.',
      };
    const main = about.find((control) => control.id === id);
    if (main && main.default.length === 0)
      yield {
        pointer: '/training/control',
        message: 'The control of the headline has no default.',
        fix: 'Add { "state": "unknown" } if no source says it.',
      };
    if (id === null && training[0])
      yield {
        pointer: '/training/control',
        message: 'There is a control about training, but the headline does not rest on it.',
        fix: `Set /training to { "control": "${training[0].id}" }.`,
      };
  },
};
