import type { DoorTexts, FileFinding } from './doorTypes.ts';

/** Files named of those that carry the same. */
const NAMED = 3;
/** Groups of files shown; a person has to see the end of the card. */
const GROUPS = 3;

/** What the card says of pictures that ask: those that carry the same stand together. */
export function findingLines(
  pictures: readonly File[],
  findings: readonly FileFinding[],
  { carries, carriesMany }: Pick<DoorTexts, 'carries' | 'carriesMany'>,
): Array<string | { heading: string; items: string[] }> {
  const asking = pictures.flatMap(({ name }, at) => {
    const finding = findings[at];
    return finding?.asks ? [{ name, finding }] : [];
  });
  const alike = [...Map.groupBy(asking, ({ finding }) => [finding.unread, ...finding.lines].join('\n')).values()];
  const shown = alike.slice(0, GROUPS).map((group) => {
    const { unread, lines } = (group[0] as (typeof group)[0]).finding;
    const more = group.length - NAMED;
    const names = group.slice(0, NAMED).map(({ name }) => name);
    const named = `${names.join(', ')}${more > 0 ? ` + ${more}` : ''}`;
    const words = group.length > 1 ? carriesMany : carries;
    return unread
      ? { heading: named, items: [unread] }
      : { heading: words.replace('{name}', () => named), items: lines };
  });
  const rest = alike.slice(GROUPS).reduce((sum, group) => sum + group.length, 0);
  return rest > 0 ? [...shown, `+ ${rest}`] : shown;
}
