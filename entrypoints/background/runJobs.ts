import { dueJobs, type Job, setJob } from '../../utils/extension/jobs.ts';
import { forgetOldUploads, uploadMonths } from '../../utils/ledger/forgetOldUploads.ts';

const DAY_MS = 86_400_000;

/** What each job does; resolves with whether it is still wanted. */
const WORK: Record<Job, () => Promise<boolean>> = {
  async 'forget-uploads'() {
    await forgetOldUploads(Temporal.Now.zonedDateTimeISO());
    return (await uploadMonths()) !== undefined;
  },
};

/** Does the jobs that are due and sets each for the next day. One that fails is tried again then. */
export async function runJobs(now: number): Promise<void> {
  for (const job of await dueJobs(now)) {
    const isWanted = await WORK[job]().catch((error: unknown) => {
      console.error('job-failed', job, error);
      return true;
    });
    await setJob(job, isWanted ? now + DAY_MS : undefined);
  }
}
