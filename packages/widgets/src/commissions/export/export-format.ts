export const EXPORT_FORMATS = ['csv', 'xlsx', 'print'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The most rows that each takes: what a spreadsheet opens in a moment, and what somebody reads on paper. */
export const MOST_ROWS: Readonly<Record<ExportFormat, number>> = {csv: Infinity, xlsx: 20_000, print: 1_000};
