import { type Finding, type ImportRule, importRules, type RejectedRow } from '@neue-wege/domain';

/** One thing that is wrong with a file; its severity follows from the rule. */
export interface FoundIssue {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: ImportRule;
  readonly message: string;
}

type Severity = Finding['severity'];

/**
 * Everything that was found in a delivery. At most `limit` findings of each severity and `limit` rejected rows are kept, so
 * that a hostile file cannot fill the memory; a last finding says how many are not listed.
 */
export class FindingLog {
  readonly #limit: number;
  readonly #findings: Finding[] = [];
  readonly #rejections: RejectedRow[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  #rejected = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(issue: FoundIssue): void {
    const severity = importRules[issue.rule];
    this.#counts[severity]++;
    if (this.#counts[severity] <= this.#limit) this.#findings.push({ ...issue, severity });
  }

  /** Counts a bad row and, while there is room, makes and keeps it. */
  reject(row: () => RejectedRow): void {
    this.#rejected++;
    if (this.#rejected <= this.#limit) this.#rejections.push(row());
  }

  rejections(): readonly RejectedRow[] {
    return this.#rejections;
  }

  findings(): readonly Finding[] {
    const unlisted = Object.entries(this.#counts)
      .filter(([, count]) => count > this.#limit)
      .map(([severity, count]) => `${count - this.#limit} more of severity ${severity}`);
    const summary: FoundIssue[] = [];
    if (unlisted.length > 0) {
      summary.push({
        ...wholeDelivery,
        rule: 'findings_not_listed',
        message: `Not listed: ${unlisted.join(', ')}.`,
      });
    }
    if (this.#rejected > this.#limit) {
      const message = `${this.#rejected} rows break a rule; at most ${this.#limit} can be set aside, so none is.`;
      summary.push({ ...wholeDelivery, rule: 'too_many_rejected_rows', message });
    }
    return [...this.#findings, ...summary.map((issue) => ({ ...issue, severity: importRules[issue.rule] }))];
  }
}

const wholeDelivery = { file: '', line: null, column: null };
