import type { Page } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import { mostFrequent } from "../../util/most-frequent.js";
import { hostOf } from "../paths/request-path.js";
import { type ExampleDraft, type Examples, targetOf } from "./example-draft.js";

/**
 * The host that most pages call first, and of equals the one that most examples call: the API's own; undefined where all are relative to
 * it. Behind a call may stand any number of requests that the API makes of its users.
 */
export function hostCalled(byPage: ReadonlyMap<Page, Examples>): string | undefined {
  const calls = [...byPage.values()].map(({ examples }) => examples.flatMap((draft) => hostOf(targetOf(draft)) ?? []));
  const called = groupBy(calls.flat(), (host) => host);
  const times = (host: string): number => called.get(host)?.length ?? 0;
  return mostFrequent(calls.flatMap(([first]) => first ?? []).toSorted((one, other) => times(other) - times(one)));
}

/** Whether an example calls `host`, the API's own, and nobody else: where an upload goes, say. */
export function callsHost(draft: ExampleDraft, host: string | undefined): boolean {
  return (hostOf(targetOf(draft)) ?? host) === host;
}
