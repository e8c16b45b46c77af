import { expect, test } from "vitest";
import { defaultNamespace } from "../../../src/model/types/default-namespace.js";
import { pagesOf, type Pages } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";

const page = (namespace: string): string => `# A call\n\nNamespace: ${namespace}\n`;

test.each<[string, Pages, string]>([
  ["most pages name", { "a.md": page("a.b"), "b.md": page("c"), "c.md": page("c") }, "c"],
  ["comes first in the alphabet among equals", { "a.md": page("b"), "b.md": page("a") }, "a"],
  [
    "annotations name",
    { "a.md": resourcePage({ annotation: { "@odata.type": "Collection(calls.v1.call)" }, json: "{}" }) },
    "calls.v1",
  ],
  [
    "is not that of primitives",
    { "a.md": resourcePage({ annotation: { "@odata.type": "Edm.String" }, json: "{}" }) },
    "api",
  ],
  ["nothing names", { "a.md": "# A call\n" }, "api"],
])("the namespace of names that have none is the one that %s", (_, pages, namespace) => {
  expect(defaultNamespace(pagesOf(pages))).toBe(namespace);
});
