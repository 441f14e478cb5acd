import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import { createForgetfulClient } from '../ask/client.ts';
import { failureOf } from '../ask/failure.ts';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { failureText } from '../ask/failure-text.ts';
import { SubmitButton } from '../controls/button.tsx';
import { Form, FormActions } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { FindPersonDocument, type FindPersonQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useSession } from '../session/use-session.tsx';
import { useSubmission } from '../session/use-submission.ts';
import { NoRightNotice } from '../viewer/no-right-notice.tsx';
import { useKnown } from '../viewer/use-viewer.tsx';
import { may } from '../viewer/viewer.ts';
import styles from './people.module.css';
import { peopleTexts } from './people-texts.ts';
import { PersonResult } from './person-result.tsx';

/** Finds a person by the key of the source system, for whoever sees records. */
export function PeoplePage(): ReactElement {
  const { say } = useReading();
  const known = useKnown();
  return (
    <>
      <PageTitle title={say(peopleTexts.title)} />
      {known.state === 'failed' ? <FailureNotice failure={known.failure} onRetry={known.retry} /> : null}
      {known.state !== 'known' ? null : may(known.viewer, 'RECORDS') ? (
        <Search />
      ) : (
        <NoRightNotice viewer={known.viewer} missing="records" />
      )}
    </>
  );
}

/** What a search found; `undefined` until there was one. */
type Found = FindPersonQuery['participant'] | undefined;

interface Problem {
  readonly key?: string;
  readonly whole?: string;
}

function Search(): ReactElement {
  const reading = useReading();
  const { say } = reading;
  const { tell } = useSession();
  const [client] = useState(() => createForgetfulClient(() => tell('ended')));
  const [found, setFound] = useState<Found>(undefined);
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<Problem>();
  useLeaving(() => {
    setFound(undefined);
    for (const input of area.current?.querySelectorAll('input') ?? []) input.value = '';
  });
  const find = async (sourceKey: string): Promise<Problem | null> => {
    setFound(undefined);
    if (sourceKey === '') return { key: say(peopleTexts.keyMissing) };
    const { data, error } = await client.query(FindPersonDocument, { sourceKey }).toPromise();
    if (error !== undefined) {
      const failure = failureOf(error);
      if (failure.kind === 'refused' && failure.code === 'BAD_INPUT')
        return { key: say(peopleTexts.keyWrong) };
      const refused = (code: string) => (code === 'CONFLICT' ? peopleTexts.otherKey : peopleTexts.refused);
      return { whole: failureText(failure, { reading, refused }) };
    }
    setFound(data?.participant ?? null);
    return null;
  };
  return (
    <>
      <div ref={area} className={styles.search}>
        <Form
          label={say(peopleTexts.title)}
          problem={problem?.whole ?? null}
          attempt={attempt}
          onSubmit={(entered) => submit(() => find(entered('sourceKey').trim()))}
        >
          <TextField
            name="sourceKey"
            label={say(peopleTexts.key)}
            hint={say(peopleTexts.keyHint)}
            autoComplete="off"
            maxLength={200}
            error={problem?.key}
          />
          <FormActions>
            <SubmitButton isBusy={isBusy}>
              {say(isBusy ? peopleTexts.finding : peopleTexts.find)}
            </SubmitButton>
          </FormActions>
        </Form>
      </div>
      {found === undefined ? null : <PersonResult participant={found} />}
    </>
  );
}

/** Whoever comes back by the history of the browser finds nothing of the person. */
function useLeaving(onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const onHide = (): void => leave();
    window.addEventListener('pagehide', onHide);
    return () => window.removeEventListener('pagehide', onHide);
  }, []);
}
