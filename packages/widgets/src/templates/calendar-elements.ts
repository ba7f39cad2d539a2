/** Everything that cally registers, as soon as it is loaded. */
const TAGS = [
  'calendar-ctx',
  'calendar-month',
  'calendar-date',
  'calendar-select-year',
  'calendar-select-month',
  'calendar-range',
  'calendar-multi',
];

/** The part of cally that is used here. */
export interface CalendarModule {
  CalendarDate: CustomElementConstructor;
  CalendarMonth: CustomElementConstructor;
  CalendarRange: CustomElementConstructor;
}

const importCally = (): Promise<CalendarModule> => import('cally');

/**
 * Loads cally and says whether its elements can be used; where they cannot, the native date fields do the work alone.
 * Never rejects. A page may have elements of these names: its own, or those of another copy of cally. Then cally's
 * module throws while it registers, so where only some names are taken it is not loaded at all.
 */
export async function loadCalendar(load = importCally, registry = customElements): Promise<boolean> {
  const taken = TAGS.filter((tag) => registry.get(tag));
  if (taken.length > 0 && taken.length < TAGS.length) return false;
  try {
    const {CalendarDate, CalendarMonth, CalendarRange} = await load();
    return (
      registry.get('calendar-date') === CalendarDate &&
      registry.get('calendar-month') === CalendarMonth &&
      registry.get('calendar-range') === CalendarRange
    );
  } catch {
    return false;
  }
}

export type LoadCalendar = () => Promise<boolean>;
