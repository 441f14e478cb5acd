import {
  type Finding,
  type FindingSeverity,
  type ImportRule,
  importRules,
  type RejectedRow,
  severityOf,
  type Text,
} from '@neue-wege/domain';

/** One thing that is wrong with a file; its severity follows from the rule. */
export interface FoundIssue {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: ImportRule;
  readonly message: Text;
}

/** So many characters of rejected rows are kept: far more than the rows of any honest delivery have. */
const mostKeptCharacters = 16_000_000;

/**
 * Everything that was found in a delivery. At most `limit` findings of each severity and `limit` rejected rows are kept, so
 * that a hostile file cannot fill the memory; a last finding says how many are not listed.
 */
export class FindingLog {
  readonly #limit: number;
  readonly #findings: Finding[] = [];
  readonly #rejections: RejectedRow[] = [];
  readonly #counts: Record<FindingSeverity, number> = { error: 0, warning: 0, notice: 0 };
  #rejected = 0;
  #kept = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(issue: FoundIssue): void {
    const severity = severityOf(issue.rule);
    this.#counts[severity]++;
    if (this.#counts[severity] <= this.#limit) this.#findings.push({ ...issue, severity });
  }

  /** Counts a bad row and, while there is room, makes and keeps it; answers whether there was. */
  reject(row: () => RejectedRow): boolean {
    this.#rejected++;
    if (this.#isFull()) return false;
    const made = row();
    for (const cell of Object.values(made.cells)) this.#kept += cell?.length ?? 0;
    this.#rejections.push(made);
    return true;
  }

  #isFull(): boolean {
    return this.#rejections.length >= this.#limit || this.#kept >= mostKeptCharacters;
  }

  rejections(): readonly RejectedRow[] {
    return this.#rejections;
  }

  findings(): readonly Finding[] {
    const unlisted = (severity: FindingSeverity): number => Math.max(0, this.#counts[severity] - this.#limit);
    const beyond = { error: unlisted('error'), warning: unlisted('warning'), notice: unlisted('notice') };
    const summary: FoundIssue[] = [];
    if (Object.values(beyond).some((count) => count > 0)) {
      const message = importRules.findings_not_listed.message(beyond);
      summary.push({ ...wholeDelivery, rule: 'findings_not_listed', message });
    }
    if (this.#rejected > this.#rejections.length) {
      const most = { rows: this.#rejected, most: this.#rejections.length };
      const message = importRules.too_many_rejected_rows.message(most);
      summary.push({ ...wholeDelivery, rule: 'too_many_rejected_rows', message });
    }
    return [...this.#findings, ...summary.map((issue) => ({ ...issue, severity: severityOf(issue.rule) }))];
  }
}

const wholeDelivery = { file: '', line: null, column: null };
