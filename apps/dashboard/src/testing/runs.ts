import type { Run } from '../projects/runs.ts';

/** A run as the server would answer it, by `location/project/number`. */
export function run(key: string, some: Partial<Run> = {}): Run {
  const [location = '', project = '', number = ''] = key.split('/');
  return {
    key,
    number,
    location: { key: location },
    project: { key: project },
    startsOn: '2018-01-08',
    endsOn: '2018-04-27',
    deliveryMode: 'ON_SITE',
    host: null,
    periods: [
      {
        validFrom: null,
        places: 12,
        targetGroup: 'carers',
        contents: 'Beratung vor Ort',
        legalBasis: '§ 16f SGB II',
      },
    ],
    ...some,
  };
}
