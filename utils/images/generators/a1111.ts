import type { Generator } from '../carried.ts';

/**
 * The `parameters` text of AUTOMATIC1111 and its many heirs: prompt lines, an optional `Negative prompt:`, then one line of
 * `Key: value` pairs that begins with `Steps:`.
 * @returns null when the text has no such line
 */
export function a1111(text: string): Omit<Generator, 'where'> | null {
  const settingsAt = text.search(/(?:^|\n)Steps: \d{1,6}, /);
  if (settingsAt < 0) return null;
  const before = text.slice(0, settingsAt);
  const settings = text.slice(settingsAt, settingsAt + 20_000);
  const negativeAt = before.search(/(?:^|\n)Negative prompt: /);
  const prompt = (negativeAt < 0 ? before : before.slice(0, negativeAt)).trim();
  const negative =
    negativeAt < 0
      ? ''
      : before
          .slice(negativeAt)
          .replace(/^\n?Negative prompt: /, '')
          .trim();
  const setting = (name: string): string | undefined =>
    new RegExp(`(?:^|[\\n ])${name}: ("[^"]{0,500}"|[^,\\n]{1,500})`).exec(settings)?.[1];
  const version = setting('Version') ?? '';
  const model = setting('Model') ?? setting('Model hash');
  const seed = setting('Seed');
  return {
    tool: version.startsWith('ComfyUI')
      ? 'ComfyUI'
      : version.startsWith('f')
        ? 'Forge'
        : /^Fooocus/.test(version)
          ? 'Fooocus'
          : 'AUTOMATIC1111',
    ...(prompt ? { prompt } : {}),
    ...(negative ? { negativePrompt: negative } : {}),
    ...(model ? { model } : {}),
    ...(seed ? { seed } : {}),
  };
}
