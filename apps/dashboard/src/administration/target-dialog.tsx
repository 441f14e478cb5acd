import { type Measure, measureOf, measures, type PlainDate, type Text } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import type { TargetsQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { enrolments } from '../values/named-measure.ts';
import { useViewer } from '../viewer/use-viewer.tsx';
import { EndTarget } from './end-target.tsx';
import { TargetForm } from './target-form.tsx';
import { type Target, type TargetPlace, targetName } from './target-group.ts';
import { targetsTexts } from './targets-texts.ts';
import type { TargetsView } from './targets-view.ts';

/** What somebody wants to do with a target. */
export type AskedTarget =
  | { readonly act: 'set'; readonly target: null }
  | { readonly act: 'change' | 'end'; readonly target: Target };

/** Asks for what a change of a target needs, and makes it; `onDone` is told what came of it. */
export function TargetDialog(props: {
  asked: AskedTarget | null;
  inForce: TargetsQuery['targets'];
  view: TargetsView;
  today: PlainDate;
  onClose: () => void;
  onDone: (text: Text, place: TargetPlace) => void;
}): ReactElement {
  const { asked, inForce, view, today, onClose, onDone } = props;
  const { dataVersion, locations } = inForce;
  const reading = useReading();
  const viewer = useViewer();
  const among = viewer?.locations ?? [];
  const isForProgramme = viewer?.seesAllLocations === true;
  const target = asked?.target ?? null;
  const firstPlace = isForProgramme ? null : (locations[0] ?? null);
  return (
    <Dialog isOpen={asked !== null} title={titleOf()} onClose={onClose}>
      {target !== null && asked?.act === 'end' ? (
        <EndTarget
          target={target}
          basedOn={dataVersion}
          onEnded={() => onDone(targetsTexts.ended, target)}
          onCancel={onClose}
        />
      ) : (
        <TargetForm
          target={target}
          first={target ?? { measure: chosenMeasure(view), location: firstPlace, year: chosenYear() }}
          basedOn={dataVersion}
          locations={locations}
          among={among}
          isForProgramme={isForProgramme}
          onStored={(place, isUnchanged) =>
            onDone(isUnchanged ? targetsTexts.unchanged : targetsTexts.stored, place)
          }
          onCancel={onClose}
        />
      )}
    </Dialog>
  );

  function titleOf(): string {
    const { say } = reading;
    if (target === null) return say(targetsTexts.set);
    const text = asked?.act === 'end' ? targetsTexts.endNamed : targetsTexts.changeNamed;
    return say(text, { target: targetName(target, { among, reading }) });
  }

  function chosenYear(): number {
    return typeof view.year === 'number' ? view.year : Number(today.slice(0, 4));
  }
}

function chosenMeasure({ measure }: TargetsView): Measure {
  return (measure === null ? measures[0] : measureOf(measure)) ?? enrolments;
}
