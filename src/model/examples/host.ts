import type { Page } from "../../page/page.js";
import { mostFrequent } from "../../util/most-frequent.js";
import type { ExampleDraft, Examples } from "./read-examples.js";

/** Scheme and host of an absolute URL, in lower case; undefined for what is none. */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/[^/?#]+/i.exec(url ?? "")?.[0].toLowerCase();
}

/** The host that most examples call, which is the API's own; undefined where all are relative to it. */
export function hostCalled(byPage: ReadonlyMap<Page, Examples>): string | undefined {
  const drafts = [...byPage.values()].flatMap(({ examples }) => examples);
  return mostFrequent(drafts.flatMap((draft) => hostOf(targetOf(draft)) ?? []));
}

/** Whether an example calls `host`, the API's own, and nobody else: where an upload goes, say. */
export function callsHost(draft: ExampleDraft, host: string | undefined): boolean {
  return (hostOf(targetOf(draft)) ?? host) === host;
}

function targetOf({ request }: ExampleDraft): string {
  return request.message.target.value;
}
