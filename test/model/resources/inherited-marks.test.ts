import { expect, test } from "vitest";
import { resourcePage } from "../../helpers/resource-page.js";
import { resourcesIn } from "../helpers/resources.js";

test("what a row has from a base is read-only and nullable as it is there, unless it says so itself; its own rows are not", () => {
  const base = [
    "id | String | Read-only.",
    "tone | String | Read-only. Nullable.",
    "theme | String | Read-only.",
    "end | String | Nullable.",
  ];
  const call = [
    "id | String | Set by the caller.",
    "tone | String | The tone. Inherited from [item](item.md).",
    "theme | String | The theme, or the one that is inherited from the room.",
    "end | String | Not nullable. Inherited from [item](item.md).",
  ];
  const groupCall = ["tone | String | Inherited from [item](item.md)"];
  const page = (title: string, introduction: string, properties: readonly string[]): string =>
    resourcePage({ title: `${title} resource type`, introduction, properties });
  expect(
    resourcesIn({
      "resources/call.md": page("call", "Inherits from [item](item.md).", call),
      "resources/groupcall.md": page("groupCall", "Inherits from [call](call.md).", groupCall),
      "resources/item.md": page("item", "An item.", base),
    }),
  ).toEqual([
    "resource api.call from api.item",
    "  id: String — Set by the caller.",
    "  tone: String (read-only, nullable) — The tone. Inherited from item.",
    "  theme: String — The theme, or the one that is inherited from the room.",
    "  end: String (not nullable) — Not nullable. Inherited from item.",
    "resource api.groupCall from api.call",
    "  tone: String (read-only, nullable) — Inherited from item",
    "resource api.item — An item.",
    "  id: String (read-only) — Read-only.",
    "  tone: String (read-only, nullable) — Read-only. Nullable.",
    "  theme: String (read-only) — Read-only.",
    "  end: String (nullable) — Nullable.",
  ]);
});
