import type { Annotation } from "../page/page.js";
import type { Located } from "../source/source.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An annotation that calls something optional or nullable which its type has not, neither in a table nor in an example. */
export const annotatedPropertyUnknown = defineRule({
  code: "annotated-property-unknown",
  check({ pages, codeOn, graph, typeNamed, suggest }, report) {
    for (const { annotation, text } of pages.flatMap(codeOn)) {
      const type = annotation?.type && typeNamed(annotation.type.value);
      if (!annotation || type?.kind !== "resource" || graph.isOpen(type.id)) continue;
      const properties = graph.properties(type.id);
      if (properties.size === 0) continue;
      for (const { value, origin } of propertiesNamed(annotation)) {
        // Of what the fence shows itself, that is reported.
        if (properties.has(value) || text.includes(`"${value}"`)) continue;
        const near = suggest(value, [...properties.keys()]);
        const related = explainedAt(type.properties[0]?.origin, "The properties begin here");
        report(origin, { name: value, type: type.id, near }, related);
      }
    }
  },
});

/** The names of properties, and no annotations or paths of any. */
function propertiesNamed({ optionalProperties, nullableProperties }: Annotation): readonly Located<string>[] {
  return [...optionalProperties, ...nullableProperties].filter(({ value }) => /^\w+$/.test(value));
}
