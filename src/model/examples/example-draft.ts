import type { Annotation, HttpMessage, HttpRequest, HttpResponse, Page, Section } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import type { ExampleHeader } from "../example.js";

/** A request that a page shows and the responses that belong to it, as written. */
export interface ExampleDraft {
  readonly page: Page;
  readonly section: Section;
  readonly request: Shown<HttpRequest>;
  readonly responses: readonly Shown<HttpResponse>[];
  /** What the page says of it. */
  readonly notes: string;
}

/** A message with the annotation above its fence. */
export interface Shown<Message extends HttpMessage> {
  readonly message: Message;
  readonly annotation: Annotation | undefined;
  readonly section: Section;
}

export interface Examples {
  readonly examples: readonly ExampleDraft[];
  /** Responses that stand before any request. */
  readonly orphans: readonly Shown<HttpResponse>[];
  /** What the page shows where it describes its answers, and shows no request for. */
  readonly described: readonly Shown<HttpResponse>[];
}

/** The method of an example's request, in capitals. */
export function methodOf({ request }: ExampleDraft): string {
  return request.message.method.value.toUpperCase();
}

/** The target of an example's request, as written. */
export function targetOf({ request }: ExampleDraft): string {
  return request.message.target.value;
}

/** The JSON that an example's request sends. */
export function jsonSent({ request }: ExampleDraft): JsonNode | undefined {
  return request.message.body?.json;
}

/** The headers of a message, each where it stands. */
export function headersOf({ headers }: HttpMessage): readonly ExampleHeader[] {
  return headers.map(({ name, value }) => ({ name: name.value, value: value.value, origin: name.origin }));
}
