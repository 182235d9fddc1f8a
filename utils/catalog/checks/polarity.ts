import type { Control } from '../serviceSchema.ts';
import { type Finding, pointer, type Rule } from './rule.ts';

/**
 * Mechanisms that can have a state a person is in; the others have nothing to turn on or off. A request (form, email,
 * support) that stops a use is on once it was made.
 */
const CAN_HAVE_STATE = new Set<Control['mechanism']>(['switch', 'per-item', 'form', 'email', 'support', 'api']);

function* checkDefaults(control: Control, at: number): Generator<Finding> {
  for (const [index, { state, shows }] of control.default.entries()) {
    if (control.protectiveState === null || (state !== 'exposed' && state !== 'protected')) continue;
    const here = pointer('controls', at, 'default', index);
    if (!shows)
      yield {
        pointer: here,
        message: `The default is "${state}", but not what the switch shows.`,
        fix: 'Add "shows": "on" or "off", as the source says it.',
      };
    else if ((shows === control.protectiveState) !== (state === 'protected'))
      yield {
        pointer: here,
        message: `The switch shows ${shows}, ${control.protectiveState} protects, yet the state is "${state}".`,
        fix: 'Read the source again: one of protectiveState, shows and state is wrong.',
      };
  }
}

export const polarity: Rule = {
  id: 'polarity',
  description: 'Which state protects, what the switch shows and where that leaves the person agree.',
  *check(service) {
    for (const [at, control] of service.controls.entries()) {
      const { mechanism, protectiveState } = control;
      if (mechanism === 'switch' && protectiveState === null)
        yield {
          pointer: pointer('controls', at, 'protectiveState'),
          message: 'A switch without a protective state.',
          fix: 'off if "on" lets them use, show or keep the data; on if "on" stops that. With more than two positions: choice.',
        };
      if (protectiveState !== null && !CAN_HAVE_STATE.has(mechanism))
        yield {
          pointer: pointer('controls', at, 'protectiveState'),
          message: `The mechanism "${mechanism}" has nothing to turn on or off.`,
          fix: 'Set protectiveState to null, or mechanism to switch.',
        };
      if (protectiveState !== null && control.default.length === 0)
        yield {
          pointer: pointer('controls', at, 'default'),
          message: 'It can be on or off, but no default is given.',
          fix: 'Add { "state": "unknown" } if no source says it.',
        };
      if (protectiveState === null && control.look)
        yield {
          pointer: pointer('controls', at, 'look'),
          message: 'It looks on or off, but cannot be turned on or off.',
          fix: 'Remove look, or set protectiveState.',
        };
      yield* checkDefaults(control, at);
    }
  },
};
