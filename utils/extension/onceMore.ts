/**
 * Makes calls of `work` share its runs: a call that comes while one is under way has it run once more after that, however many
 * such calls come. Resolves when all that was asked for until then is done.
 */
export function onceMore(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  async function run() {
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      // In the same turn as the last look at `again`: a call in between would wait for a run that is over.
      running = undefined;
    }
  }
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
