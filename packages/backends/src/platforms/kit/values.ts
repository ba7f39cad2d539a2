import type {Instant} from '@kabinet/contract';
import * as v from 'valibot';
import type {MoneyStyle, MomentStyle} from '../../mapped/document/values.js';
import {amountOf} from '../../mapped/values/amount.js';
import {momentOf} from '../../mapped/values/moment.js';
import {Unreadable} from '../../mapped/values/unreadable.js';

/** A moment as a platform writes it, in a schema of `shaped`. */
export function momentIs(style: MomentStyle): v.GenericSchema<unknown, Instant> {
  return reading((raw) => momentOf(raw, style));
}

/** An amount as a platform writes it, as an exact decimal. */
export function amountIs(style: MoneyStyle): v.GenericSchema<unknown, string> {
  return reading((raw) => amountOf(raw, style));
}

function reading<Value>(read: (raw: unknown) => Value): v.GenericSchema<unknown, Value> {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({dataset, addIssue, NEVER}) => {
      try {
        return read(dataset.value);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        addIssue({message: error.message});
        return NEVER;
      }
    }),
  );
}
