/** What is delivered at once: files by name, and the day on which it became known. */
export interface SampleDelivery {
  readonly knownOn: string;
  readonly actor: string;
  /** The locations that whoever delivers may see; all unless said. */
  readonly locations?: 'all' | readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Two sites, a project, three runs and a dozen people, delivered twice: in January 2024 what happened in 2022 and 2023, in
 * July 2024 follow-ups that became known later. Coesfeld has a name, Bocholt has none; one residence is not in the list.
 */
export const sampleDeliveries: readonly SampleDelivery[] = [
  {
    knownOn: '2024-01-15',
    actor: 'steward',
    files: {
      'standorte.csv': 'location,name,ags\nbocholt,,05554008\ncoesfeld,Coesfeld am Markt,05558012\n',
      'projekte.csv': 'project,name_de,name_en\nwege,Neue Wege,New Paths\n',
      'gemeinden.csv': 'ags,name,relation\n05554008,Bocholt,district\n05554068,Vreden,district\n',
      'phasen.csv':
        'phase,name_de,name_en,starts_on,ends_on\npermanent,Dauerangebot,Permanent offer,2018-01-01,\n',
      'durchlaeufe.csv': [
        'run,project,location,starts_on,ends_on,delivery_mode,host_ags,places,target_group',
        '1,wege,bocholt,2022-01-10,2022-12-16,on_site,,12,eltern',
        '2,wege,bocholt,2023-01-09,2023-12-15,mobile,05554068,10,jugend',
        '1,wege,coesfeld,2023-01-09,2023-12-15,on_site,,8,eltern',
        '',
      ].join('\n'),
      'teilnahmen.csv': [
        'participant,run,location,project,entered_on,exited_on,exit_reason,sex,birth_year,residence_ags',
        'P01,1,bocholt,wege,2022-01-10,2022-06-30,regular_end,w,1990,05554008',
        'P02,1,bocholt,wege,2022-01-10,2022-06-30,goal_reached,m,1985,05554008',
        'P03,1,bocholt,wege,2022-02-01,2022-06-30,own_wish,w,2000,05558012',
        'P04,1,bocholt,wege,2022-03-01,2022-12-16,job_svb,d,1970,',
        'P05,2,bocholt,wege,2023-01-09,2023-06-30,regular_end,w,1999,05554068',
        'P06,2,bocholt,wege,2023-01-09,2023-06-30,non_attendance,m,1964,05554068',
        'P07,2,bocholt,wege,2023-02-01,2023-12-15,regular_end,m,1980,05554008',
        'P08,2,bocholt,wege,2023-03-01,,,w,1991,05554008',
        'P09,1,coesfeld,wege,2023-01-09,2023-06-30,regular_end,w,1988,05558012',
        'P10,1,coesfeld,wege,2023-01-09,2023-06-30,unknown,m,1979,05558012',
        'P11,1,coesfeld,wege,2023-02-01,,,x,,05558012',
        'P01,1,coesfeld,wege,2023-02-01,2023-09-30,goal_reached,w,1990,05554008',
        '',
      ].join('\n'),
      'verbleib.csv': [
        'participant,run,location,project,months_after_exit,in_receipt,employment',
        'P01,1,bocholt,wege,6,no,svb',
        'P02,1,bocholt,wege,6,yes,unemployed',
        'P03,1,bocholt,wege,6,no,minor',
        'P05,2,bocholt,wege,6,no,svb',
        '',
      ].join('\n'),
    },
  },
  {
    knownOn: '2024-07-01',
    actor: 'steward',
    files: {
      'verbleib-nachgemeldet.csv': [
        'participant,run,location,project,months_after_exit,in_receipt,employment',
        'P06,2,bocholt,wege,6,yes,unemployed',
        'P09,1,coesfeld,wege,6,no,self_employed',
        '',
      ].join('\n'),
    },
  },
];
