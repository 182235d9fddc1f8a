import { readdirSync, readFileSync } from 'node:fs';

/** What one process of Linux says about itself, or undefined if it has just ended. */
function statusOf(pid: string): { parent: number; kilobytes: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { parent: field('PPid'), kilobytes: field('VmRSS') };
  } catch {
    return undefined;
  }
}

/** The memory in use (VmRSS) by a process and all it started, in megabytes. Pages that processes share count in each. */
export function memoryOfTree(root: number): number {
  const all = new Map<number, { parent: number; kilobytes: number }>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = statusOf(pid);
    if (status) all.set(Number(pid), status);
  }
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(all.get(pid)?.parent ?? 0));
  const sum = [...all].filter(([pid]) => belongs(pid)).reduce((total, [, { kilobytes }]) => total + kilobytes, 0);
  return Math.round(sum / 1024);
}
