import { describe, expect, it } from 'vitest';
import {
  type CountedQuestions,
  type QuestionCount,
  questionAlarmIds,
  questionAlarms,
  raisedAlarms,
} from './question-alarms.ts';

function counted(
  numbers: Partial<Record<QuestionCount, number>>,
  usual: Partial<Record<QuestionCount, number>> = {},
): CountedQuestions {
  return { within: (count) => numbers[count] ?? 0, usual: (count) => usual[count] ?? 0 };
}

describe('questionAlarms', () => {
  it('says in both languages what is unusual, and from how many on', () => {
    for (const id of questionAlarmIds) {
      const { label, minutes, threshold } = questionAlarms[id];
      expect(label.de).not.toBe(label.en);
      expect(Math.min(minutes, threshold)).toBeGreaterThan(0);
    }
  });
});

const added: readonly QuestionCount[] = ['asked', 'notPublished', 'neighbours'];

describe('raisedAlarms', () => {
  it('raises none while everything is below its threshold', () => {
    expect(raisedAlarms(counted({}), { added })).toEqual([]);
    expect(raisedAlarms(counted({ asked: 599, notPublished: 19, neighbours: 29 }), { added })).toEqual([]);
  });

  it('raises one with what was found, from the threshold on', () => {
    expect(raisedAlarms(counted({ notPublished: 20 }), { added })).toEqual([
      { id: 'probing', found: 20, threshold: 20, minutes: 10 },
    ]);
  });

  it('looks at the same count in several windows', () => {
    const slow = { ...counted({}), within: (_: QuestionCount, minutes: number) => (minutes > 60 ? 120 : 5) };
    expect(raisedAlarms(slow, { added }).map(({ id }) => id)).toEqual(['slow_differencing']);
  });

  it('lets an account ask what it usually asks, and tells of far more', () => {
    expect(raisedAlarms(counted({ asked: 2_000 }, { asked: 500 }), { added })).toEqual([]);
    expect(raisedAlarms(counted({ asked: 2_500 }, { asked: 500 }), { added })).toEqual([
      { id: 'burst', found: 2_500, threshold: 2_500, minutes: 10 },
    ]);
    expect(raisedAlarms(counted({ asked: 600 }), { added })).toMatchObject([{ id: 'burst' }]);
  });

  it('raises none that looks at what the question did not add to', () => {
    const far = counted({ asked: 1_000, notPublished: 500, neighbours: 500 });
    expect(raisedAlarms(far, { added: ['asked'] }).map(({ id }) => id)).toEqual(['burst']);
    expect(raisedAlarms(far, { added: [] })).toEqual([]);
  });

  it('takes other thresholds where they are given', () => {
    expect(raisedAlarms(counted({ notPublished: 20 }), { added, thresholds: { probing: 21 } })).toEqual([]);
    expect(raisedAlarms(counted({ notPublished: 3 }), { added, thresholds: { probing: 3 } })).toMatchObject([
      { threshold: 3 },
    ]);
  });
});
