import type { CallActivity } from "../models/reports.js";
import type { Call as ApiCall, Collection, GetOptions } from "../runtime/index.js";

/** `/reports` */
export interface ReportsBuilder {
  getCallActivity(args: {
    /** How many days the report covers. The supported values are: `D7`, `D30`, `D90`. Required. */
    period: "D7" | "D30" | "D90" | (string & {});
  }): ReportsGetCallActivityBuilder;
}

/** `/reports/getCallActivity(period='{period}')` */
export interface ReportsGetCallActivityBuilder {
  /**
   * Read how many calls and meetings there were, day by day.
   *
   * Query options:
   * - `$format`: The form of the report. Possible values are: `text/csv`, `application/json`. The default is
   *   `text/csv`.
   *
   * CSV:
   *
   * If successful, this method returns a `302 Found` response code that leads to the file. The address stands in
   * the `Location` header; it is good for some minutes and needs no `Authorization` header.
   *
   * The file has these columns:
   * - Report Date
   * - Calls
   * - Meetings
   * - Report Period
   *
   * Text and JSON come as such, by their content type; `.blob()` and `.stream()` give the bytes, whatever they
   * are.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Reports.Read.All`
   * - Application: `Reports.Read.All`
   *
   * @see api/reportroot-getcallactivity.md
   */
  get(options?: GetOptions<unknown, string>): ApiCall<Collection<CallActivity> | Blob | string>;
}
