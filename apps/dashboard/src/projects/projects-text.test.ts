import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { count } from '../testing/values.ts';
import { reasonGroups } from './exit-reasons.ts';
import { projectsMessage, reasonsMessage, runsMessage } from './projects-text.ts';

const reading = createReading('de');
const project = (key: string) => ({ key, de: key, en: key });
const withheld = { ...count(0, 'CONFIDENTIAL'), value: null };

describe('projectsMessage', () => {
  it('names the project that most people came to', () => {
    const projects = [
      { project: project('Mobil'), entries: count(3) },
      { project: project('Werkstatt'), entries: count(1200) },
    ];
    expect(projectsMessage(projects, { reading, lacksSums: false })).toBe(
      'Die meisten Eintritte hatte „Werkstatt“: 1.200.',
    );
  });

  it('says of what is withheld that it is not among them', () => {
    const projects = [
      { project: project('Mobil'), entries: count(3) },
      { project: project('Werkstatt'), entries: withheld },
    ];
    expect(projectsMessage(projects, { reading, lacksSums: false })).toBe(
      'Die meisten der gezeigten Eintritte hatte „Mobil“: 3.',
    );
  });

  it('says nothing without a figure', () => {
    expect(
      projectsMessage([{ project: project('Mobil'), entries: undefined }], { reading, lacksSums: true }),
    ).toBeNull();
  });

  it('says that it is a matter of rights where figures across locations are not theirs', () => {
    const projects = [
      { project: project('Mobil'), entries: { ...withheld, status: 'NOT_APPLICABLE' as const } },
    ];
    expect(projectsMessage(projects, { reading, lacksSums: true })).toBe(
      'Ihr Konto sieht nicht alle Standorte.',
    );
    expect(projectsMessage(projects, { reading, lacksSums: false })).toBeNull();
  });
});

describe('runsMessage', () => {
  it('counts the runs by where they are in time', () => {
    expect(runsMessage(['over', 'over', 'planned'], reading)).toBe(
      '3 Durchläufe: 2 abgeschlossen, 1 geplant.',
    );
  });
});

describe('reasonsMessage', () => {
  const groups = reasonGroups([
    { exitReason: 'OWN_WISH', exits: count(4) },
    { exitReason: 'REGULAR_END', exits: count(20) },
  ]);

  it('names the reason most often given', () => {
    expect(reasonsMessage({ groups, total: count(24) }, reading)).toBe(
      '24 Austritte, am häufigsten: „Reguläres Ende“ mit 20.',
    );
  });

  it('says nothing where the total is withheld', () => {
    expect(reasonsMessage({ groups, total: withheld }, reading)).toBeNull();
  });
});
