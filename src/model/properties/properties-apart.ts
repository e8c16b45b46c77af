import type { Page, Section } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import { describingRoles } from "../operations/describes-calls.js";
import { sectionsOf } from "../page-access.js";
import type { OperationRoute } from "../route.js";

/** Where the page of a call lists properties under a heading that says neither of the request nor of the answer. */
interface PropertiesApart {
  readonly ofBody: readonly Section[];
  readonly ofAnswer: readonly Section[];
}

/** Those of `page`: they are the answer's below what is said of that, and wherever its `routes` send nothing. */
export function propertiesApart(page: Page, routes: readonly OperationRoute[]): PropertiesApart {
  const apart = sectionsOf(page, "properties").filter((section) => !isWithin(section, "example", ...describingRoles));
  if (routes.every(({ method }) => method === "GET")) return { ofBody: [], ofAnswer: apart };
  const answered = page.sections.findIndex(({ role }) => role === "response");
  const below = new Set(answered === -1 ? [] : page.sections.slice(answered));
  return { ofBody: apart.filter((section) => !below.has(section)), ofAnswer: apart.filter((one) => below.has(one)) };
}
