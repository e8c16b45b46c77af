import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Page } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import type { RouteMatch } from "../example.js";
import type { Operation } from "../operation.js";
import { describesCalls } from "../operations/describes-calls.js";
import { isOpaque } from "../page-access.js";
import { createRouteMatcher } from "../paths/match-route.js";
import { hostOf } from "../paths/request-path.js";
import { asNotification, type NotificationDraft } from "./build-webhooks.js";
import { type ExampleDraft, type Examples, targetOf } from "./example-draft.js";

/** An example of an operation, with the route that it takes. */
export interface MatchedExample {
  readonly draft: ExampleDraft;
  readonly operation: Operation;
  readonly match: RouteMatch | undefined;
  /** The operation that documents its bodies; undefined where none does. */
  readonly typing: Operation | undefined;
}

export interface SortedExamples {
  readonly examples: readonly MatchedExample[];
  readonly notifications: readonly NotificationDraft[];
  /** What takes no route, on a page that documents none. */
  readonly lost: readonly ExampleDraft[];
}

/** Parts the requests to the API from those that the API sends, and both from what belongs to no operation. */
export function sortExamples(
  byPage: ReadonlyMap<Page, Examples>,
  operations: ReadonlyMap<Page, Operation>,
  report: Report,
): SortedExamples {
  const matcher = createRouteMatcher([...operations.values()]);
  const drafts = [...byPage.values()].flatMap(({ examples }) => examples);
  const candidates = drafts.map((draft) => {
    const { method, target } = draft.request.message;
    const own = operations.get(draft.page);
    const taken = matcher.match(method.value, target.value, own);
    // An opaque address may look like a route of any page; one of its own page is what it shows.
    const match = isOpaque(draft.request) && taken?.operation !== own ? undefined : taken;
    // What a page shows that describes calls is one of them, whether or not it says by which route; and so is all that is shown
    // where no page lists any.
    const isUnlisted = operations.size === 0 || (!own && describesCalls(draft.page));
    const isCall =
      match !== undefined || isOpaque(draft.request) || (isUnlisted && !isWithin(draft.section, "notification"));
    return { draft, match, isCall, operation: own ?? match?.operation };
  });
  const apiHosts = hostsOf(candidates.filter(({ match }) => match).map(({ draft }) => draft));
  const examples: MatchedExample[] = [];
  const notifications: NotificationDraft[] = [];
  const lost: ExampleDraft[] = [];
  for (const { draft, match, isCall, operation } of candidates) {
    const notification = isCall ? undefined : asNotification(draft, apiHosts);
    if (notification) notifications.push(notification);
    else if (operation)
      examples.push({ draft, operation, match, typing: match?.operation ?? meant(draft, operation, apiHosts) });
    else lost.push(draft);
  }
  for (const { orphans } of byPage.values()) {
    for (const { message } of orphans) report(diagnose("response-unpaired", message.origin, {}));
  }
  return { examples, notifications, lost };
}

// A request that takes no route is taken for a faulty one to its own page's, unless it shows something else altogether.
function meant(draft: ExampleDraft, operation: Operation, apiHosts: ReadonlySet<string>): Operation | undefined {
  const { method, target } = draft.request.message;
  const host = hostOf(target.value);
  const isElsewhere = isOpaque(draft.request) || (host !== undefined && apiHosts.size > 0 && !apiHosts.has(host));
  const hasMethod = operation.routes.some((route) => route.method === method.value.toUpperCase());
  return hasMethod && !isElsewhere ? operation : undefined;
}

function hostsOf(drafts: readonly ExampleDraft[]): ReadonlySet<string> {
  return new Set(drafts.flatMap((draft) => hostOf(targetOf(draft)) ?? []));
}
