import type { Generator } from '../carried.ts';
import { comfyPrompt, isComfyPrompt, isComfyWorkflow } from './comfyUi.ts';
import { firstText, isObject, parseObject, textOf } from './json.ts';

type Found = Omit<Generator, 'where'>;
type Json = Record<string, unknown>;

/** Drops the fields that are not there, so that a row holds no empty words. */
function found(
  tool: string,
  fields: { [K in 'prompt' | 'negativePrompt' | 'model' | 'seed']: string | undefined },
): Found {
  return { tool, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

/** Which generator wrote this JSON object, by the fields only it writes; null when none did. */
export function jsonGenerator(json: Json, bytes: number): Found | null {
  if (isComfyPrompt(json)) return comfyPrompt(json, bytes);
  if (isComfyWorkflow(json))
    return { tool: 'ComfyUI', workflow: { bytes, nodes: Array.isArray(json.nodes) ? json.nodes.length : 0 } };
  if (isObject(json.sui_image_params)) {
    const params = json.sui_image_params;
    return found('SwarmUI', {
      prompt: firstText(params, 'prompt'),
      negativePrompt: firstText(params, 'negativeprompt'),
      model: firstText(params, 'model'),
      seed: firstText(params, 'seed'),
    });
  }
  if ('positive_prompt' in json || 'app_version' in json || isObject(json.image)) return invokeAi(json);
  if (
    'fooocus_scheme' in json ||
    'metadata_scheme' in json ||
    'base_model' in json ||
    /^Fooocus/.test(textOf(json.version) ?? '') ||
    'Base Model' in json
  )
    return found('Fooocus', {
      prompt: firstText(json, 'prompt', 'full_prompt', 'Prompt'),
      negativePrompt: firstText(json, 'negative_prompt', 'Negative Prompt', 'full_negative_prompt'),
      model: firstText(json, 'base_model', 'Base Model'),
      seed: firstText(json, 'seed', 'Seed'),
    });
  if ('uc' in json || ('Comment' in json && 'Source' in json)) return novelAi(json);
  return null;
}

/** InvokeAI: `invokeai_metadata` since version 3, `sd-metadata` before. */
function invokeAi(json: Json): Found | null {
  const image = isObject(json.image) ? json.image : json;
  const first = Array.isArray(image.prompt) ? image.prompt[0] : image.prompt;
  const model = isObject(json.model)
    ? firstText(json.model, 'name', 'model_name', 'key')
    : firstText(json, 'model', 'model_weights');
  const prompt = firstText(json, 'positive_prompt') ?? (isObject(first) ? firstText(first, 'prompt') : textOf(first));
  const seed = firstText(image, 'seed');
  if (!prompt && !seed && !model) return null;
  return found('InvokeAI', { prompt, negativePrompt: firstText(json, 'negative_prompt'), model, seed });
}

/** NovelAI: the `Comment` text is JSON of its own, also in the payload hidden in the alpha channel. */
function novelAi(json: Json): Found {
  const comment = parseObject(textOf(json.Comment) ?? '') ?? (isObject(json.Comment) ? json.Comment : json);
  return found('NovelAI', {
    prompt: firstText(comment, 'prompt') ?? firstText(json, 'Description'),
    negativePrompt: firstText(comment, 'uc'),
    model: firstText(json, 'Source'),
    seed: firstText(comment, 'seed'),
  });
}
