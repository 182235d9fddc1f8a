import { describe, expect, it } from 'vitest';
import type { Carried } from '../carried.ts';
import { factSink } from '../factSink.ts';
import { findPaths } from './findPaths.ts';
import { generatorFromText } from './generatorFromText.ts';

function read(label: string, text: string): Carried {
  const sink = factSink('png', 0, new Set());
  generatorFromText(label, text, 'text', sink);
  return sink.carried;
}

describe('generatorFromText', () => {
  it.each([
    [
      'InvokeAI 3',
      'invokeai_metadata',
      '{"app_version":"3.4","positive_prompt":"a hill","negative_prompt":"people","seed":11,"model":{"model_name":"sd-1"}}',
      { tool: 'InvokeAI', prompt: 'a hill', negativePrompt: 'people', model: 'sd-1', seed: '11' },
    ],
    [
      'InvokeAI 2',
      'sd-metadata',
      '{"model_weights":"sd-1","image":{"prompt":[{"prompt":"a hill"}],"seed":12}}',
      { tool: 'InvokeAI', prompt: 'a hill', model: 'sd-1', seed: '12' },
    ],
    ['InvokeAI 1', 'Dream', '"a hill" -s 50 -S 13 -W 512', { tool: 'InvokeAI', prompt: 'a hill', seed: '13' }],
    [
      'Fooocus',
      'parameters',
      '{"prompt":"a hill","negative_prompt":"","base_model":"juggernaut","seed":"14","version":"Fooocus v2.5.0"}',
      { tool: 'Fooocus', prompt: 'a hill', model: 'juggernaut', seed: '14' },
    ],
    [
      'NovelAI',
      'Comment',
      '{"prompt":"a hill","steps":28,"uc":"lowres","seed":15}',
      { tool: 'NovelAI', prompt: 'a hill', negativePrompt: 'lowres', seed: '15' },
    ],
    [
      'SwarmUI',
      'parameters',
      '{"sui_image_params":{"prompt":"a hill","negativeprompt":"fog","model":"xl","seed":16}}',
      { tool: 'SwarmUI', prompt: 'a hill', negativePrompt: 'fog', model: 'xl', seed: '16' },
    ],
    [
      'Midjourney',
      'Description',
      'a hill --v 6 Job ID: 0a1b2c3d-0000-1111-2222-333344445555',
      { tool: 'Midjourney', prompt: 'a hill --v 6' },
    ],
    [
      'Forge',
      'parameters',
      'a hill\nSteps: 9, Sampler: DPM, Seed: 17, Model hash: abc, Version: f2.0.1',
      { tool: 'Forge', prompt: 'a hill', model: 'abc', seed: '17' },
    ],
    [
      'ComfyUI with NaN',
      'prompt',
      '{"1":{"class_type":"X","inputs":{"text":"a hill","noise_seed":18,"is_changed":NaN}}}',
      { tool: 'ComfyUI', prompt: 'a hill', seed: '18' },
    ],
  ])('reads %s', (_, label, text, expected) => {
    expect(read(label, text).generators).toEqual([expect.objectContaining(expected)]);
  });

  it('reads nothing out of other JSON and broken JSON', () => {
    expect(read('Comment', '{"title":"a hill"}').generators).toEqual([]);
    expect(read('prompt', '{"1":{"class_type":').generators).toEqual([]);
  });

  it('does not follow wires in a circle for ever', () => {
    const graph = {
      1: { class_type: 'KSampler', inputs: { positive: ['2', 0] } },
      2: { class_type: 'A', inputs: { text: ['3', 0] } },
      3: { class_type: 'B', inputs: { text: ['2', 0] } },
    };
    expect(read('prompt', JSON.stringify(graph)).generators).toMatchObject([{ tool: 'ComfyUI' }]);
  });
});

describe('findPaths', () => {
  it.each([
    ['{"path":"C:\\\\Users\\\\ana\\\\a.png"}', ['C:\\Users\\ana\\a.png']],
    ['loaded /home/ana/models/x.ckpt, then done', ['/home/ana/models/x.ckpt']],
    ['\\\\server\\share\\b.png', ['\\\\server\\share\\b.png']],
    ['file:///Users/ana/c.png', ['file:///Users/ana/c.png']],
    ['and/or, 1/2, https://example.org/home/x', []],
  ])('finds the local paths in %s', (text, expected) => {
    expect(findPaths(text)).toEqual(expected);
  });
});
