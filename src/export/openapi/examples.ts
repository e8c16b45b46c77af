import {
  type Contradiction,
  type Example,
  type ExampleBody,
  type ExampleHeader,
  headerNamed,
  type Webhook,
} from "../../model/example.js";
import type { PathTemplate } from "../../model/paths/path-template.js";
import { citationOf, type Origin } from "../../source/source.js";
import { listOrNothing, recordOrNothing, type JsonRecord } from "../json.js";
import { valueOf } from "../json-value.js";
import { baseName } from "./component-names.js";
import { createNamer, type Namer } from "./namer.js";
import { originOf } from "./origin.js";

/** A body that a page shows, as a component. */
export interface ShownBody {
  /** The component's name. */
  readonly name: string;
  readonly mediaType: string;
  readonly component: JsonRecord;
}

/** An example with its bodies. */
export interface ShownExample {
  readonly example: Example;
  readonly request: ShownBody | undefined;
  readonly responses: readonly { readonly status: number; readonly body: ShownBody }[];
}

/** What pages show, ready to be referred to. */
export interface Shown {
  /** By method and path, as `routeKey` has them. */
  readonly examples: ReadonlyMap<string, readonly ShownExample[]>;
  readonly notifications: ReadonlyMap<Webhook, readonly ShownBody[]>;
}

/** Names the bodies of `examples` and `webhooks` after their pages. An example on no documented route has no place in the document. */
export function showBodies(
  examples: readonly Example[],
  webhooks: readonly Webhook[],
  routeKey: (method: string, path: PathTemplate) => string,
): Shown {
  const name = createNamer();
  const byRoute = new Map<string, ShownExample[]>();
  for (const example of examples) {
    if (!example.match) continue;
    const key = routeKey(example.match.method, example.match.path);
    const shown = showExample(example, name);
    const known = byRoute.get(key);
    if (known) known.push(shown);
    else byRoute.set(key, [shown]);
  }
  const notifications = webhooks.map((webhook) => [webhook, showNotifications(webhook, name)] as const);
  return { examples: byRoute, notifications: new Map(notifications) };
}

/** The components of all bodies, in the order of the pages. */
export function exampleComponents({ examples, notifications }: Shown): readonly (readonly [string, JsonRecord])[] {
  const bodies = [
    ...[...examples.values()]
      .flat()
      .flatMap(({ request, responses }) => [...(request ? [request] : []), ...responses.map(({ body }) => body)]),
    ...[...notifications.values()].flat(),
  ];
  return bodies.map(({ name, component }) => [name, component] as const);
}

/** References to those of `bodies` that are of `mediaType`, by name; undefined where there are none. */
export function exampleReferences(mediaType: string, bodies: readonly ShownBody[]): JsonRecord | undefined {
  const own = bodies.filter((body) => body.mediaType === mediaType);
  return recordOrNothing(own.map(({ name }) => [name, { $ref: `#/components/examples/${name}` }] as const));
}

function showExample(example: Example, name: Namer): ShownExample {
  const { request, responses } = example;
  const page = pageName(example.origin);
  const show = (message: Message, kind: string): ShownBody | undefined =>
    message.body && {
      name: name(`${page}-${kind}`),
      mediaType: mediaTypeOf(message.body, message.headers),
      component: componentOf(example, message.body, message.origin),
    };
  return {
    example,
    request: show(request, "request-example"),
    responses: responses.flatMap((response) => {
      const body = show(response, "response-example");
      return body ? [{ status: response.status, body }] : [];
    }),
  };
}

interface Message {
  readonly headers: readonly ExampleHeader[];
  readonly body: ExampleBody | undefined;
  readonly origin: Origin;
}

function showNotifications({ examples }: Webhook, name: Namer): readonly ShownBody[] {
  return examples.map((example) => {
    const { payload, contradictions, origin } = example;
    return {
      name: name(`${pageName(origin)}-notification-example`),
      mediaType: "application/json",
      component: componentOf(example, { kind: "json", value: payload, contradictions }, origin),
    };
  });
}

function componentOf(
  { title, notes }: Pick<Example, "title" | "notes">,
  body: ExampleBody,
  origin: Origin,
): JsonRecord {
  return {
    summary: title,
    description: notes || undefined,
    value: body.kind === "json" ? valueOf(body.value) : body.text,
    "x-docwright-contradictions": body.kind === "json" ? listOrNothing(body.contradictions.map(told)) : undefined,
    ...originOf(origin),
  };
}

// The page says one thing and shows another: whoever validates the example is told where.
function told({ path, expected, documented }: Contradiction): JsonRecord {
  return { at: path, expected, documented: documented && citationOf(documented) };
}

function mediaTypeOf(body: ExampleBody, headers: readonly ExampleHeader[]): string {
  if (body.kind === "json") return "application/json";
  const header = headerNamed(headers, "content-type");
  return header?.value.split(";")[0]?.trim().toLowerCase() || "text/plain";
}

function pageName({ source }: Origin): string {
  return baseName(source.path.replace(/\.[^./]*$/, ""));
}
