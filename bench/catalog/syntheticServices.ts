import { skeleton } from '../../scripts/catalogSkeleton.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';

/** A small generator with a seed, so that every run measures the same catalogue. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const TAILS = ['com', 'ai', 'io', 'org', 'app', 'net', 'co', 'art'];
const WORDS = [
  'image',
  'photo',
  'banana',
  'flux',
  'pixel',
  'avatar',
  'studio',
  'dream',
  'magic',
  'face',
  'nano',
  'draw',
];

/** `count` services with 1.7 hosts each on average (today's catalogue has 316 for 189); one in forty under vercel.app. */
export function syntheticServices(count: number): Service[] {
  const next = random(20_261_122);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const name = `${pick(WORDS)}${pick(WORDS)}${index.toString(36)}`;
    const host = index % 40 === 0 ? `${name}.vercel.app` : `${name}.${pick(TAILS)}`;
    const service = skeleton(host, '2026-11-22');
    if (next() < 0.7) service.hosts.push({ host: `app.${host}` });
    return service;
  });
}
