import { type Finding, type FindingCode, finding } from '../../domain/findings/finding';

/**
 * Stops the reading of a file: what stands in it cannot be trusted as a whole. Thrown inside the readers only; whoever
 * calls `readRegister` gets it as a finding.
 */
export class Refusal extends Error {
  readonly finding: Finding;

  constructor(code: FindingCode, about: Omit<Finding, 'code' | 'level'> = {}) {
    super(code);
    this.finding = finding(code, about);
  }
}
