import { memberOf, type JsonNode } from "../../source/json-node.js";
import { groupBy } from "../../util/group-by.js";
import type { PropertyDraft } from "../draft.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import type { TypeRegistry } from "../registry.js";
import { isSuccess } from "../responses/status.js";
import type { TypeExpression } from "../types/type-expression.js";
import { typeNameInValue } from "../types/type-name.js";
import { jsonSent, type Examples } from "./example-draft.js";

/** The JSON in the examples of one operation's page. */
export interface ShownOnPage {
  /** What its requests send. */
  readonly sent: readonly JsonNode[];
  /** What they are answered with, the items of a collection one by one. */
  readonly answered: readonly JsonNode[];
}

/** What the requests of `examples` send and are answered with. */
export function shownIn({ examples }: Examples): ShownOnPage {
  const responses = examples.flatMap((example) => example.responses).map(({ message }) => message);
  return {
    sent: examples.flatMap((example) => jsonSent(example) ?? []),
    answered: responses
      .filter(({ status }) => isSuccess(status.value))
      .flatMap(({ body }) => body?.json ?? [])
      .flatMap((json) => {
        const value = memberOf(json, "value");
        return value?.kind === "array" ? value.items : [value?.kind === "object" ? value : json];
      }),
  };
}

/** The objects that the answers to `operations` show of each resource that their pages say they return, by its id in lower case. */
export function objectsAnswered(
  operations: readonly OperationDraft[],
  shownOn: (operation: OperationDraft) => ShownOnPage,
  registry: TypeRegistry,
): ReadonlyMap<string, readonly JsonNode[]> {
  const objects = operations.flatMap((operation) => {
    const contents = operation.response.answers.map(({ content }) => content);
    const [type, ...others] = contents.flatMap((content) => ("types" in content ? content.types : []));
    const said = type && others.length === 0 ? registry.find({ ...type, page: operation.page.source.path }) : undefined;
    return shownOn(operation).answered.flatMap((node) => {
      const name = typeNameInValue(node);
      const id = (name === undefined ? undefined : registry.named(name)?.id) ?? said?.id;
      return id === undefined ? [] : [{ id: id.toLowerCase(), node }];
    });
  });
  const byId = groupBy(objects, ({ id }) => id);
  return new Map([...byId].map(([id, group]) => [id, group.map(({ node }) => node)]));
}

/** Whether `objects` show nothing but text in what the property of that name and type holds; undefined where they show nothing there. */
export function showText(
  objects: readonly JsonNode[],
  { name, type }: Pick<PropertyDraft, "name" | "type">,
): boolean | undefined {
  const values = objects.flatMap((object) => heldIn(memberOf(object, name), type));
  return values.length === 0 ? undefined : values.every(({ kind }) => kind === "string");
}

function heldIn(node: JsonNode | undefined, type: TypeExpression): readonly JsonNode[] {
  if (node === undefined || node.kind === "null") return [];
  if (node.kind === "array")
    return node.items.flatMap((item) => heldIn(item, type.kind === "collection" ? type.of : type));
  if (node.kind !== "object" || type.kind !== "dictionary") return [node];
  return node.members.flatMap(({ value }) => heldIn(value, type.of));
}
