import type { TypeId } from "../../model/api.js";
import type { Example, ExampleResponse } from "../../model/example.js";
import type { Content } from "../../model/response.js";
import { primitiveOf } from "../../model/types/primitives.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import type { Origin } from "../../source/source.js";
import type { RuleContext } from "../context.js";

/** Two types for one response. */
interface TypeClash {
  /** What the annotation says, and where. */
  readonly annotated: TypeId;
  readonly origin: Origin;
  /** What the page documents. */
  readonly documented: TypeId;
}

type TypeClashOn = readonly [ExampleResponse, TypeClash];

/** The responses of `example` to which their annotation gives another type than their page. */
export function typeClashesIn(example: Example, context: RuleContext): ReadonlyMap<ExampleResponse, TypeClash> {
  const found = example.responses.flatMap((response): readonly TypeClashOn[] => {
    const clash = typeClashOf(response, context);
    return clash ? [[response, clash]] : [];
  });
  const named = found.length === 0 ? new Set<TypeId>() : typesNamedBy(example, context);
  return new Map(found.filter(([, { annotated }]) => !named.has(annotated)));
}

/** The same for an annotation that names a type which no page defines. */
export function strangersIn(
  { responses }: Example,
  { annotationOf, graph, typeNamed }: RuleContext,
): Iterable<TypeClashOn> {
  return responses.flatMap((response): readonly TypeClashOn[] => {
    const annotation = annotationOf(response.origin)?.type;
    const documented = documentedType(response.content, graph);
    if (!annotation || documented === undefined) return [];
    const { value, origin } = annotation;
    if (typeNamed(value) || primitiveOf(value)) return [];
    return [[response, { annotated: value, origin, documented }]];
  });
}

/** The responses of `example` but for the former: what is said to be of another type altogether has one fault, which is that. */
export function responsesTrusted(example: Example, context: RuleContext): readonly ExampleResponse[] {
  const clashes = typeClashesIn(example, context);
  return example.responses.filter((response) => !clashes.has(response));
}

function typeClashOf({ origin, content }: ExampleResponse, context: RuleContext): TypeClash | undefined {
  const { graph, annotationOf, typeNamed } = context;
  const annotation = annotationOf(origin)?.type;
  const annotated = annotation && typeNamed(annotation.value);
  const documented = documentedType(content, graph);
  if (!annotation || !annotated || documented === undefined) return undefined;
  // A response may be of a derived type, and prose may name the type that most answers are of.
  if (graph.areKin(annotated.id, documented)) return undefined;
  return { annotated: annotated.id, origin: annotation.origin, documented };
}

// A type that no page defines is reported as that.
function documentedType(content: Content, graph: TypeGraph): TypeId | undefined {
  if (content.kind !== "json" || content.type.kind !== "resource") return undefined;
  return graph.resource(content.type.id)?.inferred ? undefined : content.type.id;
}

/** The types that a page with routes to several names: in its Response section, or as the last name of the route. */
function typesNamedBy(
  { operation, match }: Example,
  { pageOf, typeNamed, responseLinksOn }: RuleContext,
): ReadonlySet<TypeId> {
  const page = pageOf(operation);
  const last = match?.path.segments.at(-1);
  const names = [...(page ? responseLinksOn(page) : []), ...(last?.kind === "literal" ? [last.name] : [])];
  return new Set(names.flatMap((name) => typeNamed(name)?.id ?? []));
}
