import type { Generator, Where } from '../carried.ts';
import type { FactSink } from '../factSink.ts';
import { a1111 } from './a1111.ts';
import { comfyFiles, isComfyPrompt } from './comfyUi.ts';
import { findPaths } from './findPaths.ts';
import { parseObject } from './json.ts';
import { jsonGenerator } from './jsonGenerator.ts';

const MAX_GENERATORS = 20;
const MAX_TEXT = 8_000;

/**
 * Looks whether a text was written by an image generator, and notes what it says: prompt, model, seed, workflow, paths.
 * @param label the field or keyword the text stood under
 * @returns true when it was; the text need not be noted again
 */
export function generatorFromText(label: string, text: string, where: Where, sink: FactSink): boolean {
  if (text.length < 8) return false;
  // ComfyUI's WebP writer puts its graphs into EXIF fields as `workflow:{…}` and `prompt:{…}`.
  const body = text.replace(/^(?:workflow|prompt|extra_pnginfo):(?=\s*\{)/i, '');
  const json = parseObject(body);
  const generator = json
    ? jsonGenerator(json, body.length)
    : (a1111(text) ?? dream(label, text) ?? midjourney(label, text));
  if (!generator) return false;
  if (json && isComfyPrompt(json)) for (const name of comfyFiles(json)) sink.add('file-name', label, name, where);
  for (const path of findPaths(text)) sink.add('path', label, path, where);
  keep({ ...generator, where }, sink);
  return true;
}

/** One picture is one generator's work: what two fields of it say becomes one entry. */
export function keep(generator: Generator, sink: FactSink): void {
  const cut: Generator = { ...generator };
  for (const field of ['prompt', 'negativePrompt', 'model', 'seed'] as const) {
    const text = cut[field];
    if (text !== undefined) cut[field] = text.slice(0, MAX_TEXT).trim();
  }
  const known = sink.carried.generators.find((each) => each.tool === cut.tool && each.where === cut.where);
  if (known) Object.assign(known, { ...cut, ...known });
  else if (sink.carried.generators.length < MAX_GENERATORS) sink.carried.generators.push(cut);
}

/** InvokeAI's first form: `"a cat" -s 50 -S 1234 …`. */
function dream(label: string, text: string): Omit<Generator, 'where'> | null {
  if (label !== 'Dream') return null;
  const prompt = /^"([^"]{1,8000})"/.exec(text)?.[1];
  const seed = / -S ?(\d{1,20})/.exec(text)?.[1];
  return { tool: 'InvokeAI', ...(prompt ? { prompt } : {}), ...(seed ? { seed } : {}) };
}

/** Midjourney writes the prompt and its job's id into the description. */
function midjourney(label: string, text: string): Omit<Generator, 'where'> | null {
  if (!/description/i.test(label)) return null;
  const [, prompt] = /^([\s\S]{1,8000}?) Job ID: [0-9a-f-]{36}/.exec(text) ?? [];
  return prompt ? { tool: 'Midjourney', prompt } : null;
}
