import type {Db} from '../database/types.js';
import type {ConversionAnswer} from './answers.js';
import type {Conversion} from './body.js';
import {recordEarned} from './record-earned.js';
import type {RecordOptions} from './record-earned.js';
import {recordRefund} from './record-refund.js';

/** Records what the shop posted. @throws {BackendError} What is wrong with it; then nothing is written. */
export function recordConversion(db: Db, conversion: Conversion, options: RecordOptions): Promise<ConversionAnswer> {
  return conversion.event === 'refund' ? recordRefund(db, conversion, options) : recordEarned(db, conversion, options);
}
