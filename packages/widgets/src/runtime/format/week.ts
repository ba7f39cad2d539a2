/** 0 is Sunday, as `Date.prototype.getUTCDay` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  firstDay: number;
}

/** Newer engines have a method, older ones a property, and one has neither. */
interface LocaleWithWeek {
  getWeekInfo?: () => WeekInfo;
  weekInfo?: WeekInfo;
}

/** Where neither is there: countries that begin their week on another day than Monday. Source: CLDR 46, `weekData`. */
const SUNDAY = new Set(
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  ),
);
const SATURDAY = new Set('AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));

/** The day that a week begins with where this language is spoken. */
export function firstWeekday(tag: string): Weekday {
  const locale = new Intl.Locale(tag);
  const {getWeekInfo, weekInfo} = locale as LocaleWithWeek;
  const firstDay = (getWeekInfo?.call(locale) ?? weekInfo)?.firstDay;
  return firstDay === undefined ? weekdayOfRegion(locale.maximize().region) : ((firstDay % 7) as Weekday);
}

export function weekdayOfRegion(region = ''): Weekday {
  if (SUNDAY.has(region)) return 0;
  return SATURDAY.has(region) ? 6 : 1;
}
