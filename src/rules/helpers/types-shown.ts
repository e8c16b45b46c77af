import type { TypeId } from "../../model/api.js";
import { type ExampleResponse, jsonOf } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import { discriminator } from "../../model/types/annotation-names.js";
import { itemsIn, type JsonNode, memberOf } from "../../source/json-node.js";
import type { Located, Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { RuleContext } from "../context.js";
import { ownExamples } from "./own-examples.js";

/** Types by the places that name them first. */
export type TypesShown = ReadonlyMap<TypeId, Origin>;

/** What the examples of each operation say that its answers are of, or the items of these: above them, and in `@odata.type`. */
export function typesShown(context: RuleContext): ReadonlyMap<Operation, TypesShown> {
  const byOperation = groupBy(ownExamples(context), ({ operation }) => operation);
  return new Map(
    [...byOperation].map(([operation, examples]) => {
      const names = examples.flatMap(({ responses }) => responses.flatMap((response) => namesIn(response, context)));
      const types = names.flatMap(({ value, origin }) => {
        const id = context.typeNamed(value.replace(/^#/, ""))?.id;
        return id === undefined ? [] : [[id, origin] as const];
      });
      // Of places that name one type the first counts.
      return [operation, new Map(types.toReversed())];
    }),
  );
}

function namesIn({ origin, body }: ExampleResponse, { annotationOf }: RuleContext): readonly Located<string>[] {
  const annotated = annotationOf(origin)?.type;
  const root = jsonOf(body);
  const named = [root, ...itemsIn(memberOf(root, "value"))].flatMap(nameIn);
  return annotated ? [annotated, ...named] : named;
}

function nameIn(node: JsonNode | undefined): readonly Located<string>[] {
  const name = memberOf(node, discriminator);
  return name?.kind === "string" ? [name] : [];
}
