import { DomainError } from '@neue-wege/domain';

/** Seconds after which to ask again. */
const retryAfter = 10;

/** Nothing is released yet, but is being protected: the same question is answered in a while. */
export class BeingProtected extends DomainError {
  readonly retryAfter: number = retryAfter;

  constructor() {
    super('NOT_PUBLISHED', [
      {
        place: '',
        message: `the published tables are being protected for the first time, which takes a minute or two; ask again in ${retryAfter} seconds`,
      },
    ]);
    this.name = 'BeingProtected';
  }
}
