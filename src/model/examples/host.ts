import type { Page } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import { mostFrequent } from "../../util/most-frequent.js";
import { hostOf, baseUrlOfRequest } from "../paths/request-path.js";
import { type ExampleDraft, type Examples, targetOf } from "./example-draft.js";
import type { MatchedExample } from "./sort-examples.js";

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

/** Where the requests of a reference go. */
interface Address {
  /** Origin and version that most examples call; undefined where none is absolute, or where all leave the version open. */
  readonly baseUrl: string | undefined;
  /** Scheme and host of the API itself, in lower case; undefined where no example is absolute. */
  readonly host: string | undefined;
}

/** Where `examples` go. A request that takes no route may be to anyone: to where an upload goes, say. */
export function addressShown(examples: readonly MatchedExample[]): Address {
  const matched = examples.filter(({ match }) => match);
  const telling = matched.length > 0 ? matched : examples;
  const urls = telling.flatMap(({ draft }) => baseUrlOfRequest(draft.request.message) ?? []);
  // What is no URL, `https://<host>/v1.0`, is none that a client could call.
  const readable = urls.filter((url) => URL.canParse(url));
  const baseUrl = mostFrequent(readable.filter((url) => !leavesVersionOpen(url)));
  return { baseUrl, host: hostOf(baseUrl ?? mostFrequent(readable)) };
}

/** True for `https://calls.example.com/{version}`: where it is, but for the version, which stands for whatever others call. */
export function leavesVersionOpen(url: string): boolean {
  const host = hostOf(url);
  return host !== undefined && !/[{<]/.test(host) && /[{<]/.test(url.slice(host.length));
}
