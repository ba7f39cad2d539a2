import {checkInput, periodSchema, presetSchema, resolvePreset} from '@kabinet/contract';
import type {CalendarDate, Period, PeriodPreset} from '@kabinet/contract';

/** What the visitor chose: a preset, which moves with the days, or fixed dates. */
export type PeriodChoice = PeriodPreset | Period;

/** Reads an attribute: `last-30-days`, or `2026-10-01/2026-10-31`. Undefined when it is neither. */
export function parsePeriodChoice(text: string | null | undefined): PeriodChoice | undefined {
  // A property may be anything.
  if (typeof text !== 'string') return undefined;
  if (isPreset(text)) return text;
  const [from, to] = text.split('/');
  try {
    return checkInput(periodSchema, {from, to});
  } catch {
    return undefined;
  }
}

/** The reverse of `parsePeriodChoice`. */
export function writePeriodChoice(choice: PeriodChoice): string {
  return typeof choice === 'string' ? choice : `${choice.from}/${choice.to}`;
}

/** The days a choice means today; `oldest` is where all time begins. */
export function periodOf(choice: PeriodChoice, today: CalendarDate, oldest?: CalendarDate): Period {
  return typeof choice === 'string' ? resolvePreset(choice, today, oldest) : choice;
}

export function isPreset(text: string): text is PeriodPreset {
  return (presetSchema.options as readonly string[]).includes(text);
}
