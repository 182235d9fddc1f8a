import type { Generator } from '../carried.ts';
import { isObject, textOf } from './json.ts';

const MAX_NODES = 2_000;
const MAX_HOPS = 12;

/** True for the graph ComfyUI runs: `{ "3": { class_type, inputs }, … }`. */
export const isComfyPrompt = (graph: Record<string, unknown>): boolean =>
  Object.values(graph)
    .slice(0, 50)
    .some((node) => isObject(node) && typeof node.class_type === 'string');

/** True for the graph ComfyUI draws: a list of nodes with their wires. */
export const isComfyWorkflow = (graph: Record<string, unknown>): boolean =>
  Array.isArray(graph.nodes) && 'links' in graph;

/** Prompts, model names and seed out of the graph, found by following the wires of the sampler. */
export function comfyPrompt(graph: Record<string, unknown>, bytes: number): Omit<Generator, 'where'> {
  const nodes = Object.values(graph).filter(isObject).slice(0, MAX_NODES);
  const inputsOf = (node: unknown): Record<string, unknown> =>
    isObject(node) && isObject(node.inputs) ? node.inputs : {};
  const follow = (wire: unknown, hops = 0): string | undefined => {
    if (!Array.isArray(wire)) return textOf(wire);
    if (hops > MAX_HOPS) return undefined;
    const inputs = inputsOf(graph[String(wire[0])]);
    for (const name of ['text', 'text_g', 'text_l', 't5xxl', 'prompt', 'string', 'value']) {
      const text =
        typeof inputs[name] === 'string'
          ? inputs[name]
          : Array.isArray(inputs[name])
            ? follow(inputs[name], hops + 1)
            : undefined;
      if (text?.trim()) return text;
    }
    const next = inputs.conditioning ?? inputs.positive ?? inputs.conditioning_1;
    return Array.isArray(next) ? follow(next, hops + 1) : undefined;
  };
  const sampler = nodes.map(inputsOf).find((inputs) => Array.isArray(inputs.positive));
  const texts = nodes
    .map(inputsOf)
    .map((inputs) => inputs.text)
    .filter((text): text is string => typeof text === 'string');
  const prompt = (sampler && follow(sampler.positive)) ?? texts[0];
  const negativePrompt = sampler && follow(sampler.negative);
  const seed = nodes
    .map(inputsOf)
    .map((inputs) => textOf(inputs.seed) ?? textOf(inputs.noise_seed))
    .find((text) => text !== undefined);
  const models = nodes.flatMap((node) =>
    Object.entries(inputsOf(node)).flatMap(([name, value]) =>
      /(?:ckpt|unet|model|lora|vae|clip|control_net)_name\d*$/.test(name) && typeof value === 'string' ? [value] : [],
    ),
  );
  return {
    tool: 'ComfyUI',
    ...(prompt?.trim() ? { prompt } : {}),
    ...(negativePrompt?.trim() ? { negativePrompt } : {}),
    ...(models.length ? { model: [...new Set(models)].join(', ') } : {}),
    ...(seed ? { seed } : {}),
    workflow: { bytes, nodes: nodes.length },
  };
}

/** Names of pictures a graph loads: file names of the person's own disk. */
export function comfyFiles(graph: Record<string, unknown>): string[] {
  const nodes = Object.values(graph).filter(isObject).slice(0, MAX_NODES);
  return nodes.flatMap((node) => {
    const inputs = isObject(node.inputs) ? node.inputs : {};
    return ['image', 'video', 'filename_prefix']
      .map((name) => inputs[name])
      .filter((value) => typeof value === 'string');
  });
}
