import { type Example, jsonOf } from "../model/example.js";
import { matchPath, pathsByMethod } from "../model/paths/match-path.js";
import { nearestRoute } from "../model/paths/nearest-route.js";
import { formatRoute } from "../model/route.js";
import type { PathTemplate } from "../model/paths/path-template.js";
import { memberOf, type JsonString } from "../source/json-node.js";
import { groupBy } from "../util/group-by.js";
import { isAtHome, ownExamples } from "./helpers/own-examples.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An answer in an example whose link to the next page, or to what changes, takes no route of its page. */
export const exampleNextLinkDiffers = defineRule({
  code: "example-next-link-differs",
  check(context, report) {
    const asking = ownExamples(context).filter(({ match, request }) => match && request.method === "GET");
    for (const [operation, examples] of groupBy(asking, (example) => example.operation)) {
      const paths = pathsByMethod(operation.routes).get("GET") ?? [];
      const links = examples.flatMap(linksIn).filter((one) => isAtHome(urlOf(one.link.value), context.api));
      const astray = links.filter((one) => !isShortened(one.link.value) && !leadsTo(one.link.value, paths));
      const byPlace = groupBy(astray, (one) => one.link.value.replace(/\?.*$/s, ""));
      for (const [{ link, name, example }, ...others] of byPlace.values()) {
        const taken = operation.routes.filter(({ path }) => path === example.match?.path);
        const near = nearestRoute(`GET ${example.request.target}`, taken);
        const related = explainedAt(near?.origin, "The page documents this route");
        const data = { name, link: link.value, near: near && formatRoute(near) };
        report(link.origin, data, [...related, ...alsoAt(others.map((other) => other.link))]);
      }
    }
  },
});

interface NextLink {
  readonly name: string;
  readonly link: JsonString;
  readonly example: Example;
}

const names = ["@odata.nextLink", "@odata.deltaLink"] as const;

function linksIn(example: Example): readonly NextLink[] {
  return example.responses.flatMap(({ body }) =>
    names.flatMap((name): readonly NextLink[] => {
      const link = memberOf(jsonOf(body), name);
      return link?.kind === "string" ? [{ name, link, example }] : [];
    }),
  );
}

/** Whether `link` takes one of `paths`, of what is spelled out of whom `me` is as well: of `users('17')`. */
function leadsTo(link: string, paths: readonly PathTemplate[]): boolean {
  return [link, link.replace(user, "/me")].some((written) => matchPath(written, paths));
}

const user = /\/users(?:\/[^/?]+|\([^()/?]*\))(?=[/?]|$)/i;

/** Undefined for a link that is relative to what was asked for. */
function urlOf(link: string): string | undefined {
  return /^https?:/i.test(link) ? link : undefined;
}

// `https://...`, and what is no address at all: "nextLink-value".
function isShortened(link: string): boolean {
  return /\.{3}|…|^[^/]*$/.test(link);
}
