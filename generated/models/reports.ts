import type { Annotated, IsoDate } from "../runtime/index.js";

/**
 * The calls and meetings of one day.
 *
 * @see resources/callactivity.md
 */
export interface CallActivity extends Annotated {
  /** How many calls were established. */
  callCount?: number;
  /** How many calls were established in each region, by its name. */
  callsByRegion?: Record<string, number>;
  /** How many meetings began. */
  meetingCount?: number;
  /** The day. */
  reportDate?: IsoDate;
  /** The period of the report that the row belongs to, such as `D7`. */
  reportPeriod?: string;
}

/**
 * The usage reports of an organization. Each report is a function, which returns its rows as a file or as a
 * collection.
 *
 * @see resources/reportroot.md
 */
export interface ReportRoot extends Annotated {}
