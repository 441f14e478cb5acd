import { DomainError, type Issue } from '@neue-wege/domain';

/** Arguments or settings that nobody can act on: exit code 2, where refused data give 1. */
export class UsageError extends DomainError {
  constructor(issues: readonly Issue[]) {
    super('BAD_INPUT', issues);
    this.name = 'UsageError';
  }
}
