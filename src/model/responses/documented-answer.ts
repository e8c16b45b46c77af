import type { Located } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { DocumentedContent } from "./response-content.js";
import { isBodiless, isSuccess } from "./status.js";

/** What a page says of a status that may come; without a status where it names none, but says what comes. */
export interface DocumentedAnswer {
  readonly status: Located<number> | undefined;
  readonly reason: Located<string> | undefined;
  /** The reason is not the status's own, or not written as in `200 OK`: `200, OK`, `204 OK`. */
  readonly phraseOdd: boolean;
  readonly content: DocumentedContent;
  /** What comes where the bare value is asked for, `$value`, and the page says that as well. */
  readonly bare?: DocumentedContent;
  /** It redirects to a URL for download. */
  readonly leadsToBytes?: true;
}

/** `answers`, of those with one status the one that names a type. */
export function oneEach(answers: readonly DocumentedAnswer[]): readonly DocumentedAnswer[] {
  return [...groupBy(answers, ({ status }) => status?.value).values()].map(oneOf);
}

type Alike = readonly [DocumentedAnswer, ...DocumentedAnswer[]];

/** Of what is said of one status that which names a type, with what is said of the bare value. */
function oneOf(alike: Alike): DocumentedAnswer {
  const answer = alike.find(({ content }) => "types" in content) ?? alike[0];
  const bare = alike.flatMap((each) => [each.content, ...(each.bare ? [each.bare] : [])]).find(isBare);
  return bare && bare !== answer.content ? { ...answer, bare } : answer;
}

/** Whether what comes is a bare value, as bytes. */
export function isBare(content: DocumentedContent): boolean {
  return content.kind === "primitive" && content.name === "Stream";
}

/** What is `said` beside a list of what comes: where it names a status and no more, that list says the rest. */
export function withListing(said: readonly DocumentedAnswer[]): readonly DocumentedAnswer[] {
  return said.map((answer) => {
    const status = answer.status?.value ?? 200;
    const isOpen = answer.content.kind === "none" && !answer.content.stated && isSuccess(status);
    return isOpen && !isBodiless(status) ? { ...answer, content: { kind: "unknown" } } : answer;
  });
}

/** Statuses that carry nothing unless the page says otherwise. */
export const mostlyEmpty: ReadonlySet<number> = new Set([202, 204, 302, 304]);

/**
 * What comes with `status` of which `said` is said. What comes with an error is the error, whatever text the sentence quotes;
 * `isSilent`: nothing else is said that could be about it.
 */
export function contentOf(status: number, said: DocumentedContent | undefined, isSilent: boolean): DocumentedContent {
  if (status >= 400) return said && "types" in said ? said : { kind: "unknown" };
  if (said) return said;
  return mostlyEmpty.has(status) || isSilent ? { kind: "none", stated: false } : { kind: "unknown" };
}

/** Whether what is said beside `status` is said of others among `statuses`: "`202 Accepted`, or `200 OK` with a call". */
export function leavesBodyToOthers(status: number, statuses: readonly number[]): boolean {
  return mostlyEmpty.has(status) && statuses.some((other) => !mostlyEmpty.has(other) && other < 400);
}
