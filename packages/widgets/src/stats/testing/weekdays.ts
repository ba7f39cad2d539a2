/** British dates as CLDR 44 and newer write them, «Thursday 19 November»: older engines have a comma after the weekday. */
export const withoutComma = (text: string): string => text.replaceAll(/day, (?=\d)/g, 'day ');
