import {
  beforeMarks,
  type DimensionId,
  dimensionIds,
  type Interval,
  type MeasureValue,
  type PlainDate,
  type PublishedFigure,
  type PublishedReturn,
  parsePlainDate,
  periodRoles,
  type ReturnPeriod,
  returnAudiences,
  type TargetValue,
  valueStatuses,
} from '@neue-wege/domain';

/**
 * Reads what a return told out of its file for programs: of a frozen one that is what was reported, also by definitions that are no
 * longer those of the catalogue. What the file says beside figures is left out, and what later versions add to it is passed over.
 *
 * @throws Error for anything else than such a file.
 */
export function readReturnJson(text: string): PublishedReturn {
  const document = membersOf(JSON.parse(text), 'the document');
  const audience = keyOf(returnAudiences, document['audience']);
  return {
    quarter: textOf(document['quarter'], 'quarter'),
    audience,
    profile: returnAudiences[audience].profile,
    asOf: dayOf(document['asOf']),
    dataVersion: numberOf(document['dataVersion'], 'dataVersion'),
    catalogueVersion: numberOf(document['catalogueVersion'], 'catalogueVersion'),
    definitions: new Map(
      listOf(document['measures'], 'measures').map((item) => {
        const measure = membersOf(item, 'a measure');
        return [textOf(measure['id'], 'id'), numberOf(measure['version'], 'version')];
      }),
    ),
    figures: listOf(document['sections'], 'sections').flatMap(figuresOfSection),
  };
}

type Members = Readonly<Record<string, unknown>>;

function figuresOfSection(item: unknown): readonly PublishedFigure[] {
  const section = membersOf(item, 'a section');
  const id = textOf(section['id'], 'id');
  const by = dimensionsIn(section['by']);
  const measures = listOf(section['measures'], 'measures').map((one) => textOf(one, 'a measure'));
  return listOf(section['rows'], 'rows').flatMap((line) => {
    const row = membersOf(line, 'a row');
    const place = {
      section: id,
      period: periodOf(row['period']),
      keys: Object.fromEntries(by.map((dimension) => [dimension, keyIn(row[dimension])])),
      isTotalOf: dimensionsIn(row['isTotalOf']),
    };
    return measures.map((measure) => ({
      ...place,
      measure,
      value: beforeMarks(valueOf(membersOf(row[measure], measure))),
    }));
  });
}

function periodOf(item: unknown): ReturnPeriod {
  const { role: named, key } = membersOf(item, 'period');
  const role = keyOf(periodRoles, named);
  if (key === null || role === 'everything') return { role: 'everything', grain: null, key: null };
  const text = textOf(key, 'key');
  return { role, grain: text.includes('Q') ? 'quarter' : 'year', key: text };
}

/** Its kind follows from the numbers that it has. */
function valueOf(value: Members): MeasureValue {
  const state = {
    status: keyOf(valueStatuses, value['status']),
    preliminary: value['preliminary'] === true,
    ...(value['corrected'] === true && { corrected: true as const }),
    value: partOf(value, 'value'),
    target: targetOf(value['target']),
  };
  if ('numerator' in value) {
    const part = (name: string): number | null => partOf(value, name);
    const [bounds, interval] = [intervalOf(value['bounds']), intervalOf(value['interval'])];
    return {
      ...state,
      kind: 'rate',
      numerator: part('numerator'),
      denominator: part('denominator'),
      unknown: part('unknown'),
      coverage: part('coverage'),
      knownOnly: part('knownOnly'),
      bounds,
      interval,
      excluded: value['excluded'] === undefined ? null : part('excluded'),
      matureShare: part('matureShare'),
    };
  }
  if (!('n' in value)) return { ...state, kind: 'count' };
  return { ...state, kind: 'quantity', unit: quantityUnit(value['unit']), n: partOf(value, 'n') };
}

function quantityUnit(unit: unknown): Extract<MeasureValue, { kind: 'quantity' }>['unit'] {
  if (unit === 'days' || unit === 'participations') return unit;
  throw unreadable('unit');
}

function targetOf(item: unknown): TargetValue | null {
  if (item === undefined) return null;
  const target = membersOf(item, 'target');
  const { comment } = target;
  return {
    value: numberOf(target['value'], 'target.value'),
    source: textOf(target['source'], 'source'),
    comment: comment === null ? null : textOf(comment, 'comment'),
    definitionVersion: numberOf(target['definitionVersion'], 'definitionVersion'),
    isSameDefinition: target['isSameDefinition'] === true,
    attainment: partOf(target, 'attainment'),
  };
}

function intervalOf(item: unknown): Interval | null {
  if (item === null) return null;
  const { lower, upper } = membersOf(item, 'an interval');
  return { lower: numberOf(lower, 'lower'), upper: numberOf(upper, 'upper') };
}

function dimensionsIn(item: unknown): readonly DimensionId[] {
  const listed = listOf(item, 'dimensions');
  const known = dimensionIds.filter((id) => listed.includes(id));
  if (known.length !== listed.length) throw unreadable('dimensions');
  return known;
}

/** Years are numbers in the file. */
function keyIn(item: unknown): string | null {
  if (item === null) return null;
  return typeof item === 'number' ? String(item) : textOf(item, 'a key');
}

function partOf(members: Members, name: string): number | null {
  return members[name] === null ? null : numberOf(members[name], name);
}

function dayOf(item: unknown): PlainDate {
  const day = parsePlainDate(textOf(item, 'asOf'));
  if (day === undefined) throw unreadable('asOf');
  return day;
}

function keyOf<Table extends object>(table: Table, item: unknown): keyof Table {
  if (isKey(table, item)) return item;
  throw unreadable(`none of ${Object.keys(table).join(', ')}`);
}

function isKey<Table extends object>(table: Table, item: unknown): item is keyof Table {
  return typeof item === 'string' && Object.hasOwn(table, item);
}

function membersOf(item: unknown, place: string): Members {
  if (isMembers(item)) return item;
  throw unreadable(place);
}

function isMembers(item: unknown): item is Members {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function listOf(item: unknown, place: string): readonly unknown[] {
  if (Array.isArray(item)) return item;
  throw unreadable(place);
}

function textOf(item: unknown, place: string): string {
  if (typeof item === 'string') return item;
  throw unreadable(place);
}

function numberOf(item: unknown, place: string): number {
  if (typeof item === 'number') return item;
  throw unreadable(place);
}

function unreadable(place: string): Error {
  return new Error(`a file of a return cannot be read: ${place}`);
}
