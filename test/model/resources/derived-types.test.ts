import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";

/** The base of each resource of a reference in which `introduction` stands on the page of `call`. */
function basesBelow(introduction: string, groupCall = ""): Readonly<Record<string, string | undefined>> {
  const page = (title: string, text: string): string =>
    resourcePage({ title: `${title} resource type`, introduction: text, properties: ["name | String |"] });
  const { resources } = apiOf({
    "resources/call.md": page("call", introduction),
    "resources/groupcall.md": page("groupCall", groupCall),
    "resources/directcall.md": page("directCall", ""),
    "resources/room.md": page("room", ""),
  });
  const bases = [...resources.values()].flatMap(({ id, base }) => (base ? [[id, base] as const] : []));
  return Object.fromEntries(bases);
}

const both = { "api.directCall": "api.call", "api.groupCall": "api.call" };
const links = "[groupCall](groupcall.md) and [directCall](directcall.md)";

test.each([
  [`This is a base class; the derived types are ${links}.`],
  [`Derived types include ${links}.`],
  [`A call in a [room](room.md). Represents a base type for the ${links} types.`],
  [`**call** is the base resource for **[groupCall](groupcall.md)**, and **[directCall](directcall.md)**.`],
  [`The base type for richer calls such as ${links}.`],
  [`It is an abstract type that is inherited by ${links}.`],
  [`A call in a [room](room.md). The ${links} types inherit from this type.`],
  [
    "Supported derived types:\n\n- [groupCall](groupcall.md): a call in a [room](room.md).\n- [directCall](directcall.md)",
  ],
  ["A call.\n\n### Derived types\n\n- [groupCall](groupcall.md)\n- [directCall](directcall.md)"],
])("the page of a base names the types that derive from it: %s", (introduction) => {
  expect(basesBelow(introduction)).toEqual(both);
});

test.each([
  ["Represents a base class for the acts in the [room](room.md) of a [groupCall](groupcall.md)."],
  ["A [groupCall](groupcall.md) takes place in a [room](room.md)."],
  ["The base type for [calls of another reference](https://example.com/call)."],
  ["The base type for [call](call.md)."],
])("no type derives from it: %s", (introduction) => {
  expect(basesBelow(introduction)).toEqual({});
});

test("what the page of a type says of its base comes first", () => {
  expect(basesBelow(`The derived types are ${links}.`, "Inherits from [room](room.md).")).toEqual({
    "api.directCall": "api.call",
    "api.groupCall": "api.room",
  });
});

test("an introduction of any length is read in no time", () => {
  expect(basesBelow(`${"derived types ".repeat(100_000)}\n\n- [groupCall](groupcall.md)`)).toEqual({});
});
