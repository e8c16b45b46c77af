import { expect, test } from "vitest";
import { namespacesSeen } from "../../../src/model/narrow/told-in-texts.js";
import { defaultNamespace, type OtherNamespaces } from "../../../src/model/types/default-namespace.js";
import { pagesOf, type Pages } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";

const page = (namespace: string): string => `# A call\n\nNamespace: ${namespace}\n`;

const shown = (type: string): string => `# A meal\n\n\`\`\`json\n{ "side": { "@odata.type": "${type}" } }\n\`\`\`\n`;

test.each<[string, Pages, string | undefined]>([
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
    undefined,
  ],
  ["objects show where no page names one", { "a.md": shown("#kitchen.soup") }, "kitchen"],
  ["pages name, whatever objects show", { "a.md": shown("#kitchen.soup"), "b.md": page("menu") }, "menu"],
  ["nothing names", { "a.md": shown("#soup") }, undefined],
])("the namespace of names that have none is the one that %s", (_, pages, namespace) => {
  expect(defaultNamespace(pagesOf(pages))).toBe(namespace);
});

test("pages that are not read show a namespace where nobody names one", () => {
  const texts = ['{ "@odata.type" : "#kitchen.soup", "price@odata.type": "#Edm.Decimal" }'];
  const others = (named: string[]): OtherNamespaces => ({ named: [named], shown: () => [namespacesSeen(texts)] });
  expect(defaultNamespace([], others([]))).toBe("kitchen");
  expect(defaultNamespace([], others(["menu"]))).toBe("menu");
});
