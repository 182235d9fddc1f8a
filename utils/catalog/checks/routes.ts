import type { Control, Route, Step } from '../serviceSchema.ts';
import { type Finding, pointer, type Rule } from './rule.ts';

function* checkStep(step: Step, control: Control, here: string): Generator<Finding> {
  if (!step.do && !step.label && !step.target)
    yield { pointer: here, message: 'An empty step.', fix: 'Say what to do, or give the label to click.' };
  if (step.target && step.label)
    yield { pointer: here, message: 'target stands for the labels of the control.', fix: 'Remove label or target.' };
  if (step.target && !control.labels && !step.do)
    yield { pointer: here, message: 'The control has no label to show.', fix: 'Say in "do" what to look for.' };
}

function* checkOrder(routes: readonly Route[], at: number): Generator<Finding> {
  const newest = new Map<string, string>();
  for (const [index, { platform, seen }] of routes.entries()) {
    if (seen === null) continue;
    const before = newest.get(platform);
    if (before !== undefined && seen > before)
      yield {
        pointer: pointer('controls', at, 'routes', index),
        message: `Seen ${seen}, after a route for ${platform} seen ${before}.`,
        fix: 'Put the newest route of a platform first.',
      };
    newest.set(platform, seen);
  }
}

export const routes: Rule = {
  id: 'routes',
  description: 'A route leads somewhere; its steps say something; the newest stands first.',
  *check(service) {
    for (const [at, control] of service.controls.entries()) {
      for (const [index, route] of control.routes.entries()) {
        const here = pointer('controls', at, 'routes', index);
        if (route.steps.length === 0 && !route.deepLink)
          yield {
            pointer: here,
            message: 'No steps and no address.',
            fix: 'Add steps or a deepLink, or remove the route.',
          };
        if (route.mechanism === control.mechanism)
          yield {
            pointer: here,
            message: 'The mechanism is that of the control.',
            fix: 'Remove mechanism from the route.',
          };
        if (route.deepLink?.startsWith('http:'))
          yield { pointer: here, message: 'An address without encryption.', fix: 'Use https.' };
        for (const [number, step] of route.steps.entries()) yield* checkStep(step, control, `${here}/steps/${number}`);
      }
      yield* checkOrder(control.routes, at);
    }
  },
};
