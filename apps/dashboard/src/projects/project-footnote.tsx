import { type ReactElement, useMemo } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { Footnote } from '../figures/footnote.tsx';
import { publishedInstead } from '../figures/published-instead.ts';
import { ProjectFiguresDocument } from '../generated/graphql.ts';
import type { AskedOfProject } from './asked-of-project.ts';
import { projectFiguresQuestion, projectTableQuestion } from './project-questions.ts';

/** What is told below all figures of a project; the answer above them is the same. */
export function ProjectFootnote(props: AskedOfProject): ReactElement {
  const { filters, shown } = props;
  const isAnswered = publishedInstead(projectTableQuestion(filters, shown)).isAnswered;
  return isAnswered ? <Protected {...props} /> : <Footnote protection={[]} />;
}

function Protected(props: AskedOfProject): ReactElement {
  const { filters, today, shown } = props;
  const question = useMemo(() => projectFiguresQuestion({ filters, today, shown }), [filters, today, shown]);
  const { answer } = useAnswer(ProjectFiguresDocument, question);
  return <Footnote protection={answer.state === 'ready' ? answer.data.breakdown.footnotes : []} />;
}
