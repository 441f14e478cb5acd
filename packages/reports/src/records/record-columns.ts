import { dimensionOf, isDimensionId, type Language, type Text, yesNo } from '@neue-wege/domain';
import { keyKinds, roomFor } from '../workbook/dimension-columns.ts';
import type { StreamedKind } from '../workbook/stream-workbook.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import { columnTexts } from '../workbook/workbook-texts.ts';
import { recordColumnTexts } from './record-texts.ts';

/** A column of records as a workbook shows it. */
export interface RecordColumn {
  readonly id: string;
  readonly kind: StreamedKind;
  readonly heading: string;
  readonly definition: string;
  /** In characters. */
  readonly width: number;
  /** What its keys are called, where they are a closed list; other cells stand as they are. */
  readonly words: ReadonlyMap<string, string>;
}

/** A column of records in a language: what it is called and means, as the catalogue says where it knows it. */
export function recordColumn(
  { id, kind }: { readonly id: string; readonly kind: StreamedKind },
  language: Language,
): RecordColumn {
  const say = sayIn(language);
  const { label, definition, key, labels } = meaningOf(id);
  const words = new Map(Object.entries(labels).map(([code, text]) => [code, say(text)]));
  const heading = key === undefined ? say(label) : `${say(label)} – ${say(key)}`;
  return { id, kind, heading, definition: say(definition), width: widthOf(id, { kind, words }), words };
}

interface Meaning {
  readonly label: Text;
  readonly definition: Text;
  /** What its keys are, where one would look for names. */
  readonly key?: Text | undefined;
  readonly labels: Readonly<Record<string, Text>>;
}

function meaningOf(id: string): Meaning {
  if (isDimensionId(id)) {
    const { source, ...dimension } = dimensionOf(id);
    const key = keyKinds[id];
    const isNumber = key === columnTexts.ags;
    return {
      ...dimension,
      key: isNumber ? key : undefined,
      labels: source.kind === 'codes' ? source.labels : {},
    };
  }
  const texts: Readonly<Record<string, Pick<Meaning, 'label' | 'definition'>>> = recordColumnTexts;
  const text = texts[id];
  if (text === undefined) throw new Error(`nobody says what the column ${id} is`);
  return { ...text, labels: id === 'in_receipt_at_entry' ? yesNo : {} };
}

const widths: Readonly<Record<string, number>> = { participant: 40, run: 28, target_group: 24 };

function widthOf(id: string, { kind, words }: Pick<RecordColumn, 'kind' | 'words'>): number {
  if (kind !== 'text') return 16;
  return words.size === 0 ? (widths[id] ?? 18) : Math.max(16, roomFor([...words.values()]));
}
