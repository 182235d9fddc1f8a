import type { Patterns } from './compile.ts';
import type { Finding, Gallery, Unit } from './types.ts';

/** Whether content is shown to other users: by default, by choice, or not. */
export function gallery(p: Patterns, units: Unit[]): Finding<Gallery> | null {
  const found: Finding<Gallery>[] = [];
  for (const unit of units) {
    const { low } = unit;
    if (unit.isHeading || /[?？]$/.test(low)) continue;
    if (!p.is.gallery.test(low) && !p.is.visible.test(low) && !p.is.private.test(low)) continue;
    const content = p.is.content.test(low) || (unit.item && p.is.content.test(unit.lead));
    if (!content) continue;
    if (low.length > 400) continue;
    const negated = p.is.negation.test(low);
    const chosen = p.is.consent.test(low) || (negated && p.is.except.test(low)) || choosesFirst(p, low);
    if (p.is.private.test(low) && !chosen) {
      found.push({ value: 'no', unit, rule: 'content called private' });
      continue;
    }
    const shown = p.is.gallery.test(low) || p.is.visible.test(low);
    if (!shown) continue;
    if (chosen) found.push({ value: 'opt-in', unit, rule: 'shown if the user chooses' });
    else if (negated && p.is.visible.test(low)) found.push({ value: 'no', unit, rule: 'not shown to others' });
    else if (p.is.visible.test(low)) found.push({ value: 'default-public', unit, rule: 'shown to others' });
  }
  const pick = (value: Gallery): Finding<Gallery> | undefined => found.find((f) => f.value === value);
  return pick('opt-in') ?? pick('default-public') ?? pick('no') ?? null;
}

/** True for "what you choose to share"; false for "shown unless you choose to hide it". */
function choosesFirst(p: Patterns, low: string): boolean {
  const choice = p.is.choose.exec(low);
  if (!choice) return false;
  const exception = p.is.except.exec(low);
  return p.is.negation.test(low) || !exception || choice.index < exception.index || choice.index > exception.index + 25;
}
