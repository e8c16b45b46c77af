import type { CodeBlock, Page } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import type { TypeId, TypeRef } from "../api.js";
import type { Sample } from "../example.js";
import { codeBlocksOf } from "../page-access.js";
import type { Content } from "../response.js";
import { isSuccess } from "../responses/status.js";
import type { TypeGraph } from "../types/type-graph.js";
import { findContentContradictions } from "../values/body-conformance.js";
import type { ResolveName } from "../values/infer.js";
import { jsonSent } from "./example-draft.js";
import type { MatchedExample } from "./sort-examples.js";

/** JSON with the annotation above it. */
interface Annotated {
  readonly json: JsonNode;
  readonly annotation: CodeBlock["annotation"];
}

/**
 * JSON that is said to be of a documented type and belongs to no documented call: blocks that are annotated as an example, and
 * what answers requests that take no documented route, to where an upload goes for instance.
 */
export function buildSamples(
  pages: readonly Page[],
  examples: readonly MatchedExample[],
  { resolve, graph }: { readonly resolve: ResolveName; readonly graph: TypeGraph },
): readonly Sample[] {
  const bodies = new Set(examples.flatMap(({ draft }) => jsonSent(draft) ?? []));
  const shown = pages.flatMap(samplesOn).filter(({ json }) => !bodies.has(json));
  return [...shown, ...examples.flatMap(answersElsewhere)].flatMap(({ json, annotation }) => {
    const id = annotation?.type && resolve(annotation.type.value, json);
    return id === undefined || !graph.resource(id)
      ? []
      : [buildSample(json, { id, isCollection: annotation?.isCollection ?? false }, graph)];
  });
}

function samplesOn({ sections }: Page): readonly Annotated[] {
  return sections.flatMap(codeBlocksOf).flatMap(({ json, messages, annotation }) => {
    const isSample = messages.length === 0 && annotation?.blockType?.value === "example";
    return json && isSample ? [{ json, annotation }] : [];
  });
}

function answersElsewhere({ draft, typing }: MatchedExample): readonly Annotated[] {
  if (typing) return [];
  return draft.responses.flatMap(({ message: { body, status }, annotation }) =>
    body?.json && isSuccess(status.value) ? [{ json: body.json, annotation }] : [],
  );
}

function buildSample(
  value: JsonNode,
  { id, isCollection }: { readonly id: TypeId; readonly isCollection: boolean },
  graph: TypeGraph,
): Sample {
  const resource: TypeRef = { kind: "resource", id };
  const isBareList = value.kind === "array";
  const type: TypeRef = isBareList ? { kind: "collection", of: resource } : resource;
  const content: Content = { kind: "json", type, collection: isCollection && !isBareList };
  const expectation = { graph, direction: "response", partial: false } as const;
  return { kind: "sample", type: id, value, contradictions: findContentContradictions(value, content, expectation) };
}
