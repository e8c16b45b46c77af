import type { HttpResponse } from "../../page/page.js";
import { memberOf, type JsonNode } from "../../source/json-node.js";
import { methodOf, targetOf, type ExampleDraft, type Shown } from "../examples/example-draft.js";
import { isJsonMedia } from "../examples/media-type.js";
import { matchPath, type pathsByMethod } from "../paths/match-path.js";
import { keyAtEnd, pathKey, type PathTemplate } from "../paths/path-template.js";
import { pathOf } from "../paths/request-path.js";
import type { Content } from "../response.js";
import type { OperationRoute } from "../route.js";
import { contentOfMedia, mediaTypeShown } from "./content-shown.js";

export type Templates = ReturnType<typeof pathsByMethod>;

/** The path among `templates`, which are by method, that `example` takes; undefined where it takes none. */
export function routeTaken(example: ExampleDraft, templates: Templates): PathTemplate | undefined {
  const candidates = templates.get(methodOf(example));
  return candidates && matchPath(targetOf(example), candidates)?.path;
}

/**
 * What examples that ask for the bare value, by `$value`, show to come with `status`, on a route line or not; undefined where
 * that is JSON or unsaid.
 */
export function bareShown(status: number, examples: readonly ExampleDraft[]): Content | undefined {
  const shown = examples
    .filter((example) => pathOf(targetOf(example))?.toLowerCase().endsWith("/$value"))
    .flatMap(({ responses }) => responses.filter(({ message }) => message.status.value === status));
  const mediaType = mediaTypeShown(shown);
  return mediaType === undefined || isJsonMedia(mediaType) ? undefined : contentOfMedia(mediaType);
}

/**
 * The paths of `routes` that lead to many where the page speaks of one: those that another goes on from with a key (OData URL
 * Conventions 4.01, section 4.3). None unless all that examples show of them are lists: what stands in a key's place may be a
 * property's name.
 */
export function pathsOfMany(
  routes: readonly OperationRoute[],
  examples: readonly ExampleDraft[],
  templates: Templates,
): readonly PathTemplate[] {
  const keyed = new Set(
    routes.flatMap(({ path }) => (keyAtEnd(path) ? [pathKey({ segments: path.segments.slice(0, -1) })] : [])),
  );
  const isOfMany = (path: PathTemplate): boolean => keyed.has(pathKey(path));
  const paths = routes.map(({ path }) => path).filter(isOfMany);
  if (paths.length === 0) return [];
  const bodies = examples
    .filter((example) => {
      const path = routeTaken(example, templates);
      return path !== undefined && isOfMany(path);
    })
    .flatMap(({ responses }) => responses.flatMap(bodiesOf));
  return bodies.length > 0 && bodies.every((body) => memberOf(body, "value")?.kind === "array") ? paths : [];
}

function bodiesOf({ message: { status, body } }: Shown<HttpResponse>): readonly JsonNode[] {
  return status.value < 400 && body?.json ? [body.json] : [];
}
