import type { Horizon } from '../vocabulary/facts.ts';
import type { Text } from '../vocabulary/text.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';

type ExitOutcome = Pick<
  RateMeasure,
  'kind' | 'version' | 'unit' | 'fact' | 'horizon' | 'waiting' | 'notSplitBy' | 'hasExclusions'
>;

const general: Text = {
  de: 'Keine Aussage über Ursache und Wirkung; unter 10 Austritten unsicher. Im Nenner bleiben auch Verstorbene, zu einem anderen Jobcenter Gezogene, Menschen im Rentenalter und dauerhaft Erwerbsunfähige; sie lassen sich herausnehmen.',
  en: 'Says nothing about cause and effect; uncertain below 10 exits. People who died, moved to another Jobcenter, reached pension age or are permanently unable to work stay in the denominator; they can be taken out.',
};

/** What the rates have in common that follow up exits at a due day. */
export function exitOutcome(horizon: Horizon): ExitOutcome {
  return {
    kind: 'rate',
    version: 1,
    unit: 'share',
    fact: 'exit',
    horizon,
    waiting: standardWaiting,
    notSplitBy: [],
    hasExclusions: true,
  };
}

/** How to read such a rate: what is particular to it, then what holds for all of them. */
export function outcomeHint(particular: Text): Text {
  return { de: `${particular.de} ${general.de}`, en: `${particular.en} ${general.en}` };
}
