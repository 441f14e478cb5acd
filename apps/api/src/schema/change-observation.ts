import { builder } from '../builder.ts';
import { knownEnrolment, write } from './change-enrolment.ts';
import { changeFields, observationFields, reasonField } from './form-fields.ts';
import { EnrolmentChangeResult } from './record-results.ts';

const enrolmentId = 'The `id` of the enrolment.';

const RecordObservationInput = builder.inputType('RecordObservationInput', {
  description: 'What was seen of an enrolment after its exit.',
  fields: (t) => ({
    enrolmentId: t.id({ required: true, description: enrolmentId }),
    ...observationFields(t),
    ...changeFields(t),
  }),
});

const CorrectObservationInput = builder.inputType('CorrectObservationInput', {
  description:
    'What was wrong about an observation, which the months after the exit name, or else the day: what is absent stays, null clears.',
  fields: (t) => ({
    enrolmentId: t.id({ required: true, description: enrolmentId }),
    ...observationFields(t),
    ...reasonField(t),
    ...changeFields(t),
  }),
});

const fields = ['monthsAfterExit', 'observedOn', 'inReceipt', 'employment', 'unemployed', 'exclusion'];

builder.mutationField('recordObservation', (t) =>
  t.field({
    type: EnrolmentChangeResult,
    description:
      'Stores what was seen of an enrolment after its exit, by the rules of an import. What is recorded already is replaced by `correctObservation` alone.',
    args: { input: t.arg({ type: RecordObservationInput, required: true, description: 'What was seen.' }) },
    resolve: (_root, { input }, context) =>
      write(context, {
        kind: 'observations',
        name: 'recordObservation',
        input,
        fields,
        nameOf: () => knownEnrolment(input.enrolmentId, context),
      }),
  }),
);

builder.mutationField('correctObservation', (t) =>
  t.field({
    type: EnrolmentChangeResult,
    description: 'Corrects what was stored as seen, for a reason, as a data version known today.',
    args: {
      input: t.arg({
        type: CorrectObservationInput,
        required: true,
        description: 'What was wrong, and why.',
      }),
    },
    resolve: (_root, { input }, context) =>
      write(context, {
        kind: 'observations',
        name: 'correctObservation',
        input,
        fields,
        nameOf: () => knownEnrolment(input.enrolmentId, context),
      }),
  }),
);
