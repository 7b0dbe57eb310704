import type { Options } from 'csv-parse';
import { limits } from '../limits.ts';

/** How loosely cells are read: a quote within a cell, a short row or a mixed line end does no harm. */
export const dialect = {
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: limits.recordBytes,
} satisfies Options;
