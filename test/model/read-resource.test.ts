import { expect, test } from "vitest";
import { apiOf, placeOf, readApi } from "../helpers/api.js";
import { resourcePage } from "../helpers/resource-page.js";
import { sketchResource } from "../helpers/sketch-api.js";

/** The resources of a reference whose only page is that of the resource type `call`. */
function read(page: string): readonly string[] {
  return resourcesIn({ "resources/call.md": page });
}

function resourcesIn(pages: Readonly<Record<string, string>>): readonly string[] {
  return [...apiOf(pages).resources.values()].flatMap(sketchResource);
}

test("a resource has the properties and the relationships of its tables, with what their prose says", () => {
  const page = `---
title: call resource type
ms.prod: calls
---
${resourcePage({
  introduction: "Namespace: contoso.calls\n\nA call between two or more people.",
  properties: [
    "id | String | The identifier. Read-only.",
    "**subject** | String | What it is about. Nullable.",
    "`length` | Int32 | Required. How long it was.",
    "tone (deprecated) | String | How it rang.",
    "note | String | Deprecated. Use **subject** instead.",
    "place | String | Where it was. Not nullable.",
  ],
  relationships: ["participants | [participant](participant.md) collection | Who took part. Read-only."],
  annotation: { "@odata.type": "contoso.calls.call", keyProperty: "id" },
  json: `{ "id": "String (identifier)" }`,
})}`;
  expect(resourcesIn({ "resources/call.md": page, "resources/participant.md": participant })).toEqual([
    "resource contoso.calls.call (key id, area calls) — A call between two or more people.",
    "  id: String (read-only) — The identifier. Read-only.",
    "  subject: String (nullable) — What it is about. Nullable.",
    "  length: Int32 (required) — Required. How long it was.",
    "  tone: String (deprecated) — How it rang.",
    "  note: String (deprecated Use subject instead.) — Deprecated. Use subject instead.",
    "  place: String (not nullable) — Where it was. Not nullable.",
    "  participants: contoso.calls.participant[] (navigation, read-only) — Who took part. Read-only.",
    "resource contoso.calls.participant",
    "  name: String",
  ]);
});

const participant = resourcePage({
  title: "participant resource type",
  introduction: "Namespace: contoso.calls",
  properties: ["name | String |"],
});
