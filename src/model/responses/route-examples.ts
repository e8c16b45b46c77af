import type { HttpResponse } from "../../page/page.js";
import { memberOf, type JsonNode } from "../../source/json-node.js";
import { methodOf, type ExampleDraft, type Shown } from "../examples/read-examples.js";
import { isJsonMedia } from "../operations/media-type.js";
import type { Content, OperationRoute } from "../operation.js";
import { matchPath, type pathsByMethod } from "../paths/match-path.js";
import { keyAtEnd, pathKey, type PathTemplate } from "../paths/path-template.js";
import { contentOfMedia, mediaTypeShown } from "./content-shown.js";
import { asksForValue } from "./route-responses.js";

type Templates = ReturnType<typeof pathsByMethod>;

/** The path among `templates`, which are by method, that `example` takes; undefined where it takes none. */
export function routeTaken(example: ExampleDraft, templates: Templates): PathTemplate | undefined {
  const candidates = templates.get(methodOf(example));
  return candidates && matchPath(example.request.message.target.value, candidates)?.path;
}

/** What examples that ask for the bare value, by `$value`, show to come with `status`; undefined where that is JSON or unsaid. */
export function bareShown(
  status: number,
  examples: readonly ExampleDraft[],
  templates: Templates,
): Content | undefined {
  const shown = examples
    .filter((example) => asksFor(routeTaken(example, templates), asksForValue))
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
  const paths = keyed.size === 0 ? [] : routes.flatMap(({ path }) => (isOfMany(path) ? [path] : []));
  const bodies =
    paths.length === 0
      ? []
      : examples
          .filter((example) => asksFor(routeTaken(example, templates), isOfMany))
          .flatMap(({ responses }) => responses.flatMap(bodiesOf));
  return bodies.length > 0 && bodies.every((body) => memberOf(body, "value")?.kind === "array") ? paths : [];
}

function asksFor(path: PathTemplate | undefined, asks: (path: PathTemplate) => boolean): boolean {
  return path !== undefined && asks(path);
}

function bodiesOf({ message: { status, body } }: Shown<HttpResponse>): readonly JsonNode[] {
  return status.value < 400 && body?.json ? [body.json] : [];
}
