import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { readInheritance } from "../../../src/model/resources/inheritance.js";
import { paragraphsOf, quoted } from "../helpers/markdown.js";

test("the base type keeps its link and its place", () => {
  expect(quoted(readInheritance(paragraphsOf("A call of two.\n\nInherits from [call](call.md).")))).toEqual({
    kind: "named",
    name: "call",
    url: "call.md",
    origin: "5:15 [call](call.md)",
  });
});

test.each([
  ["This type inherits from the [call](call.md) type."],
  ["Derived from [call](call.md)."],
  ["A call of two, derived from [call](call.md)."],
  ["It derives from [call](call.md)."],
  ["It extends [call](call.md)."],
  ["It inherits all properties from [call](call.md)."],
  ["It inherits all its properties and methods from [call](call.md)."],
  ["It is a subtype of **[call](call.md)**."],
  ["Inherited from [call](call.md) entity."],
  ["Inherits from base class [call](call.md)."],
  ["Base type: [call](call.md)"],
  ["**Base type:** [call](call.md)"],
  ["Base class: [call](call.md)"],
  ["Its base type is the [call](call.md)."],
])("%s", (text) => {
  expect(readInheritance(paragraphsOf(text))?.name).toBe("call");
});

test.each([
  ["A call links to a [chat](chat.md)."],
  ["[groupCall](groupcall.md) and [directCall](directcall.md) inherit from this type."],
  ["It is inherited by [groupCall](groupcall.md)."],
  ["Inherits from call."],
  ["The base type of [groupCall](groupcall.md)."],
  ["Base type for [groupCall](groupcall.md)."],
])("%s names no base type", (text) => {
  expect(readInheritance(paragraphsOf(text))).toBeUndefined();
});

test("what only names the base is no part of what a type is described with", () => {
  const describedWith = (said: string): readonly string[] =>
    [
      ...apiOf({
        "resources/call.md": resourcePage({ properties: ["id | String |"] }),
        "resources/ring.md": resourcePage({ title: "ring resource type", properties: ["tone | String |"] }).replace(
          /^# .*\n/m,
          (title) => `${title}\n${said}\n`,
        ),
      }).resources.values(),
    ].flatMap(({ id, description, base }) => (id.endsWith("ring") ? [`${base}: ${description}`] : []));
  expect(describedWith("Base class: [call](call.md)")).toEqual(["api.call: "]);
  expect(describedWith("Inherits from [call](call.md).")).toEqual(["api.call: "]);
  expect(describedWith("Derived from [call](call.md).")).toEqual(["api.call: "]);
});
