import type { CallActivity } from "../models/reports.js";
import type { Call as ApiCall, Collection, GetOptions, PropertyName, Selected } from "../runtime/index.js";

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
   * Least privileged permissions:
   * - Delegated (work account): `Reports.Read.All`
   * - Application: `Reports.Read.All`
   *
   * @see api/reportroot-getcallactivity.md
   */
  get<K extends PropertyName<CallActivity> = never>(
    options?: GetOptions<CallActivity, K>,
  ): ApiCall<Collection<Selected<CallActivity, K>>>;
}
