import { mostFrequent } from "../../util/most-frequent.js";
import { baseUrlOfRequest, hostOf } from "../paths/request-path.js";
import type { MatchedExample } from "./sort-examples.js";

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
