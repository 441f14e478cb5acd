import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useReturn } from '../frame/use-return.ts';
import { type JobSight, type JobWatch, unseenJob, watchJob } from './watch-job.ts';

/** A delivery on its way, as it goes on; looked at anew whenever somebody comes back to the page. */
export function useJob(id: string): JobSight & { readonly refresh: () => void } {
  const client = useClient();
  const [sight, setSight] = useState<JobSight>(unseenJob);
  const watch = useRef<JobWatch | null>(null);
  useEffect(() => {
    const watching = watchJob(client, { id, onSight: setSight });
    watch.current = watching;
    return watching.stop;
  }, [client, id]);
  const refresh = (): void => watch.current?.refresh();
  useReturn(refresh);
  return { ...sight, refresh };
}
