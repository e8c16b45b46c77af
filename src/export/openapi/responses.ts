import type { PathTemplate } from "../../model/paths/path-template.js";
import type { Response } from "../../model/response.js";
import { reasonPhrases } from "../../model/responses/reason-phrases.js";
import { responsesOn } from "../../model/responses/route-responses.js";
import { groupBy } from "../../util/group-by.js";
import { recordOf, type Json, type JsonRecord } from "../json.js";
import { answerMedia } from "./answer.js";
import type { Context } from "./context.js";
import { failureResponse } from "./error.js";
import type { ShownBody, ShownExample } from "./examples.js";
import { contentOf } from "./media.js";
import { originsOf } from "./origin.js";
import type { Uses } from "./use.js";

/** A route, and what its pages show of it. */
export interface Answered {
  readonly method: string;
  readonly path: PathTemplate;
  readonly uses: Uses;
  readonly shown: readonly ShownExample[];
}

/** The responses of a route by status, as its pages document them, and what any other failure looks like. */
export function responsesOf({ method, path, uses, shown }: Answered, context: Context): JsonRecord {
  const byStatus = groupBy(
    uses.flatMap(({ operation }) => responsesOn(operation, { method, path }, context.graph)),
    ({ status }) => status,
  );
  const statuses = [...byStatus.keys()].toSorted((one, other) => one - other);
  const bodies = shown.flatMap(({ responses }) => responses);
  const bodiesAt = (place: string): readonly ShownBody[] =>
    bodies.filter(({ status }) => placeOf(status, statuses) === place).map(({ body }) => body);
  const described = statuses.map((status): readonly [string, Json] => {
    const own = bodiesAt(String(status));
    const alike = byStatus.get(status) ?? [];
    const media = alike.flatMap((response) => answerMedia(response, { path, shown: own }, context));
    return [String(status), describe(status, alike, contentOf(media, own))];
  });
  const failures = failureClasses.map((place) => [place, failureResponse(bodiesAt(place), context)] as const);
  return recordOf([...described, ...failures]);
}

/** The statuses of failures (RFC 9110, section 15), as OpenAPI writes ranges of them. */
const failureClasses = ["4XX", "5XX"] as const;

function describe(status: number, alike: readonly Response[], content: JsonRecord | undefined): JsonRecord {
  return {
    description: reasonPhrases.get(status) ?? `Status ${status}`,
    content,
    ...originsOf(alike.map(({ origin }) => origin)),
  };
}

// What a page shows under a status that it does not document it documents as its success, or as some failure.
function placeOf(status: number, documented: readonly number[]): string | undefined {
  if (documented.includes(status)) return String(status);
  if (status >= 400) return failureClasses[status < 500 ? 0 : 1];
  return documented.find((known) => known >= 200 && known < 300)?.toString();
}
