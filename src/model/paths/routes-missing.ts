import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Page, RouteLine, Section } from "../../page/page.js";
import type { Omission } from "../api.js";
import type { ExampleDraft, Examples } from "../examples/example-draft.js";
import { exampleTitle } from "../examples/example-title.js";
import { titleOf } from "../notes/page-title.js";
import type { Operation } from "../operation.js";
import { describesCalls } from "../operations/describes-calls.js";
import { isInExample, originOf } from "../page-access.js";
import { readParameters } from "../parameters/read-parameters.js";
import type { OperationRoute } from "../route.js";
import { createRouteMatcher } from "./match-route.js";
import { routesListed } from "./route-lines.js";

interface Read {
  readonly examples: ReadonlyMap<Page, Examples>;
  readonly operations: ReadonlyMap<Page, Operation>;
  /** The examples that take no route of any page, on pages that document none. */
  readonly lost: readonly ExampleDraft[];
}

/**
 * What pages that document no operation say of calls: their examples, the routes among their words, and the parameters of what is
 * plainly described, and cannot be called. That is a fault of the page; a guide may well show what it does not document.
 */
export function omitUnrouted({ examples, operations, lost }: Read, report: Report): readonly Omission[] {
  const pages = [...examples.keys()].filter((page) => !operations.has(page));
  const faulty = new Set(lost.map(({ page }) => page).filter(describesCalls));
  for (const page of faulty)
    report(diagnose("route-missing", originOf(page), { heading: titleOf(page) ?? page.source.path }));
  return [
    ...lost.map(omitExample),
    ...linesUnknown(pages, [...operations.values()]).map(omitLine),
    ...pages.filter(describesCalls).flatMap(omitParameters),
  ];
}

function omitExample({ request, section, page }: ExampleDraft): Omission {
  const title = exampleTitle(section, page.title?.text ?? page.source.path);
  return {
    what: "example",
    subject: { value: title, origin: request.message.origin },
    reason: "its page documents no route",
  };
}

/** The lines that list routes on `pages`, of which none of `operations` has. */
function linesUnknown(pages: readonly Page[], operations: readonly Operation[]): readonly RouteLine[] {
  const lines = pages.flatMap(({ sections }) => sections.flatMap(linesIn));
  // Few references have any.
  if (lines.length === 0) return [];
  const matcher = createRouteMatcher(operations);
  return lines.filter(({ method, target }) => !matcher.match(method.value, target.value, undefined));
}

function linesIn(section: Section): readonly RouteLine[] {
  return isInExample(section) ? [] : routesListed(section);
}

function omitLine({ method, target }: RouteLine): Omission {
  return {
    what: "route",
    subject: { value: `${method.value} ${target.value}`, origin: target.origin },
    reason: "its page describes no call",
  };
}

// What a body holds is here to be told as well.
function omitParameters(page: Page): readonly Omission[] {
  const route: OperationRoute = { method: "GET", path: { segments: [] }, query: [], origin: originOf(page) };
  return readParameters(page, [route], () => {}).map(({ name, origin }) => ({
    what: "parameter",
    subject: { value: name, origin },
    reason: "its page documents no route",
  }));
}
