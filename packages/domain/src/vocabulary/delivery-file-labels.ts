import type { DeliveryFileKind } from './delivery.ts';
import type { Text } from './text.ts';

/** How people call the files of a delivery. */
export const deliveryFileLabels: Readonly<Record<DeliveryFileKind, Text>> = {
  locations: { de: 'Standorte', en: 'Locations' },
  projects: { de: 'Projekte', en: 'Projects' },
  runs: { de: 'Durchläufe', en: 'Runs' },
  enrolments: { de: 'Teilnahmen', en: 'Enrolments' },
  observations: { de: 'Verbleib', en: 'Observations' },
  spells: { de: 'Zeiträume', en: 'Spells' },
  coverage: { de: 'Abdeckung', en: 'Coverage' },
  municipalities: { de: 'Gemeinden', en: 'Municipalities' },
  phases: { de: 'Programmphasen', en: 'Programme phases' },
  reference_values: { de: 'Bezugswerte', en: 'Reference values' },
  targets: { de: 'Zielwerte', en: 'Targets' },
};
