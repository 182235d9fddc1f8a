import type { Figure } from './figure.ts';

/** What one benchmark gave, as lines of the table. */
export function figureLines(benchmark: string, figures: Figure[]): string[] {
  return figures.map(({ what, ours, against, ratio, goal, isMissed }) => {
    const times = ratio === undefined ? '–' : `${ratio.toFixed(2)}×`;
    const cells = [what, ours, against, times, goal ? goal + (isMissed ? ' **(not met)**' : '') : '–'];
    return `| ${[...cells, `\`npm run bench -- ${benchmark}\``].join(' | ')} |`;
  });
}
