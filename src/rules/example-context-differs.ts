import type { Example, ExampleBody, ExampleResponse } from "../model/example.js";
import { memberOf } from "../source/json-node.js";
import type { RuleContext } from "./context.js";
import { namesRefusedIn } from "./names-refused.js";
import { ownExamples } from "./own-examples.js";
import { defineRule } from "./rule.js";
import { typeClashesIn } from "./type-clash.js";

/** An answer in an example whose `@odata.context` names another type than its page, or one entity above many. */
export const exampleContextDiffers = defineRule({
  code: "example-context-differs",
  check(context, report) {
    for (const response of new Set(ownExamples(context).flatMap((example) => trustedIn(example, context)))) {
      const { content, body } = response;
      const written = body?.kind === "json" ? memberOf(body.value, "@odata.context") : undefined;
      if (written?.kind !== "string" || content.kind !== "json") continue;
      const expected =
        typeExpected(written.value, response, context) ??
        manyExpected(written.value, isList(body) && content.collection);
      if (expected !== undefined) report(written.origin, { written: afterHash(written.value), expected });
    }
  },
});

// A response that is said to be of another type altogether has one fault, which is that.
function trustedIn(example: Example, context: RuleContext): readonly ExampleResponse[] {
  const clashes = typeClashesIn(example, context);
  return example.responses.filter((response) => !clashes.has(response));
}

/** `callisto.calls.call` of `…$metadata#Collection(callisto.calls.call)`: paths into the model say which sets, and not which types. */
const namedType = /#(?:Collection\()?#?([A-Za-z]\w*(?:\.[A-Za-z]\w*)+)\)?$/;

function typeExpected(written: string, { content, body }: ExampleResponse, context: RuleContext): string | undefined {
  const { graph, typeNamed } = context;
  const named = typeNamed(namedType.exec(written)?.[1] ?? "");
  if (!named || content.kind !== "json" || content.type.kind !== "resource") return undefined;
  const { id } = content.type;
  // Where the body names it as well, that is a finding.
  if (namesRefusedIn(body).some((name) => typeNamed(name) === named)) return undefined;
  const isKin = graph.lineage(named.id).includes(id) || graph.lineage(id).includes(named.id);
  return isKin || graph.resource(id)?.inferred ? undefined : id;
}

// One object where many are announced is a finding of its own.
function isList(body: ExampleBody | undefined): boolean {
  return body?.kind === "json" && memberOf(body.value, "value")?.kind === "array";
}

function manyExpected(written: string, isMany: boolean): string | undefined {
  const entity = "/$entity";
  return isMany && written.endsWith(entity) ? afterHash(written).slice(0, -entity.length) : undefined;
}

function afterHash(context: string): string {
  return context.slice(context.indexOf("#") + 1);
}
