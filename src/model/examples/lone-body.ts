import type { HttpRequest, Page } from "../../page/page.js";
import { codeBlocksOf, sectionsOf } from "../page-access.js";
import { routeLinesOf } from "../paths/route-lines.js";
import { takesBody } from "../route.js";
import { showsTypes } from "../values/shown-types.js";
import { mayBeSent } from "./detached-bodies.js";
import type { Shown } from "./example-draft.js";

/**
 * The request of which `page` shows nothing but the JSON that it sends, below "Example request": it goes by the only route that the
 * page lists. Undefined where there are several, or bodies.
 */
export function requestOfLoneBody(page: Page): Shown<HttpRequest> | undefined {
  const bodies = sectionsOf(page, "exampleRequest").flatMap((section) =>
    codeBlocksOf(section)
      .filter(mayBeSent)
      .filter(({ json }) => !showsTypes(json))
      .map(({ json, text, annotation }) => ({ json, text, annotation, section })),
  );
  const [body, ...others] = bodies;
  const [listed, ...more] = body && others.length === 0 ? routeLinesOf(page) : [];
  if (!body || !listed || more.length > 0) return undefined;
  const { method, target } = listed.line;
  if (!takesBody({ method: method.value.toUpperCase() })) return undefined;
  const { json, text, annotation, section } = body;
  const { origin } = json;
  const message = { kind: "request", method, target, headers: [], body: { text, json, origin }, origin } as const;
  return { message, annotation, section };
}
