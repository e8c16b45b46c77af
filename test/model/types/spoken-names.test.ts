import { expect, test } from "vitest";
import { lint } from "../../../src/lint.js";
import { spokenNames } from "../../../src/model/types/type-name.js";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { tempFolder } from "../../helpers/temp-folder.js";

const meal = { title: "meal resource type", properties: ["dish | dish |"] };
const dish = resourcePage({ title: "dish resource type", properties: ["name | String |"] });

test("where no page tells a namespace, a type has in messages the name that its page gives it", () => {
  const spoken = spokenNames(apiOf({ "resources/meal.md": resourcePage(meal), "resources/dish.md": dish }));
  expect(spoken("expected api.meal, a property of `api.dish`")).toBe("expected meal, a property of `dish`");
  const others = "https://api.meal.example, /api.meal, api.meals, api.meal.dish and my.api.meal";
  expect(spoken(others)).toBe(others);
});

test("a namespace that a page tells is a part of the name", () => {
  const annotated = resourcePage({ ...meal, annotation: { "@odata.type": "api.meal" }, json: "{}" });
  const spoken = spokenNames(apiOf({ "resources/meal.md": annotated, "resources/dish.md": dish }));
  expect(spoken("expected api.meal or api.dish")).toBe("expected api.meal or api.dish");
});

test("findings speak of types so, and of where they are documented", async () => {
  const response = "Returns `200 OK` and a [meal](../resources/meal.md) object.";
  const example = '```http\nGET /meals/1\n```\n\n```http\nHTTP/1.1 200 OK\n\n{ "dish": 3 }\n```';
  const input = await tempFolder({
    "api/meal-get.md": `${operationPage({ routes: "GET /meals/{id}", response })}\n## Example\n\n${example}\n`,
    "resources/meal.md": resourcePage(meal),
    "resources/dish.md": dish,
  });
  const { diagnostics } = await lint({ input });
  const found = diagnostics.find(({ code }) => code === "example-type-mismatch");
  expect([found?.message, ...(found?.related ?? []).map(({ message }) => message)]).toEqual([
    "Unexpected number `3` for `dish`, expected dish",
    "It is documented here as dish",
  ]);
});
