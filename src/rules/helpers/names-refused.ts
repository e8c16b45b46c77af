import type { ExampleBody } from "../../model/example.js";
import { discriminator } from "../../model/types/annotation-names.js";

/** The types that a body gives itself, or what is in it, and that it cannot be of. */
export function namesRefusedIn(body: ExampleBody | undefined): readonly string[] {
  const contradictions = body?.kind === "json" ? body.contradictions : [];
  return contradictions.flatMap(({ kind, node, path }) =>
    kind === "type" && node.kind === "string" && path.endsWith(discriminator) ? [node.value.replace(/^#/, "")] : [],
  );
}
