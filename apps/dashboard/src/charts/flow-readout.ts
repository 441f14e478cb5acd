import type { PathwayNode, PathwaysOfGroup } from '../pathways/pathways.ts';
import { pathwaysTexts } from '../pathways/pathways-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { countText } from '../values/rate-text.ts';
import type { Count } from '../values/value-parts.ts';
import { stateText } from '../values/value-state.ts';
import type { Readout } from './readout.tsx';

/** What is said of a bar of the flow; `undefined` for none. */
export function flowReadout(
  id: string,
  { group, reading }: { group: PathwaysOfGroup; reading: Reading },
): Readout | undefined {
  const { say, language } = reading;
  if (id === 'entries') return readoutOf(say(pathwaysTexts.entries), { value: group.entries, within: null });
  if (id === 'not-started') {
    return readoutOf(say(pathwaysTexts.notStarted), { value: group.notStarted, within: null });
  }
  const [standing, outcome] = id.split(' ');
  const node = group.nodes.find((one) => one.standing === standing);
  if (node === undefined) return undefined;
  const name = node.label[language];
  if (outcome === undefined) {
    return readoutOf(name, {
      value: node.value,
      within: withinText(group.entries, say(pathwaysTexts.entries)),
    });
  }
  const found = node.outcomes.find((one) => one.outcome === outcome);
  if (found === undefined) return undefined;
  return readoutOf(found.label[language], { value: found.value, within: withinText(node.value, name) });

  function readoutOf(title: string, { value, within }: { value: Count; within: string | null }): Readout {
    const state = { status: value.status, text: stateText(value, reading) };
    return { title, lines: [{ label: title, value: countText(value, reading), detail: within, state }] };
  }

  function withinText(whole: Count | PathwayNode['value'], label: string): string | null {
    return whole.value === null ? null : say(pathwaysTexts.of, { all: reading.count(whole.value), label });
  }
}
