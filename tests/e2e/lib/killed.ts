import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Kills a process as a power cut would and resolves when it is gone. */
export async function killed(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null) throw new Error('there is nothing to kill');
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
