import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An annotation whose key no table of the type has. */
export const keyPropertyUndocumented = defineRule({
  code: "key-property-undocumented",
  check({ pages, codeOn, graph, typeNamed, suggest }, report) {
    for (const { annotation } of pages.flatMap(codeOn)) {
      const key = annotation?.keyProperty;
      const type = annotation?.type && typeNamed(annotation.type.value);
      if (!key || type?.kind !== "resource" || type.inferred || graph.isOpen(type.id)) continue;
      const properties = [...graph.properties(type.id).values()];
      const names = properties.filter(({ inferred }) => !inferred).map(({ name }) => name);
      if (names.length === 0 || names.includes(key.value)) continue;
      const shown = properties.find(({ name, inferred }) => inferred && name === key.value);
      const related = [
        ...explainedAt(type.properties[0]?.origin, "The properties begin here"),
        ...explainedAt(shown?.origin, "An example shows it here"),
      ];
      report(key.origin, { key: key.value, type: type.id, near: suggest(key.value, names) }, related);
    }
  },
});
