const HEAD = ['what', 'ours', 'against', 'ratio', 'goal', 'command'];

/** A table of Markdown with these lines. */
export function figureTable(lines: string[]): string {
  return [`| ${HEAD.join(' | ')} |`, `|${' --- |'.repeat(HEAD.length)}`, ...lines].join('\n');
}
