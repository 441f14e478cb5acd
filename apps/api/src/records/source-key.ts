import { isSourceKey, type Pseudonymiser } from '@neue-wege/intake';

/**
 * The key of a person in the source system, on its way to becoming a pseudonym. It can be read by nothing: printed, logged,
 * compared and serialised it is an empty object.
 */
export class SourceKey {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** `undefined` for what is no key of a person. */
  static from(value: unknown): SourceKey | undefined {
    return typeof value === 'string' && isSourceKey(value) ? new SourceKey(value) : undefined;
  }

  pseudonymBy({ pseudonymOf }: Pick<Pseudonymiser, 'pseudonymOf'>): string {
    return pseudonymOf(this.#text);
  }
}
