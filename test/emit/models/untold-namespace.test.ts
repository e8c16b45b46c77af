import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { documentOf } from "../../export/helpers/document.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { emitModels } from "../../../src/emit/models/models.js";
import { emitted } from "../helpers/emitted.js";

const api = apiOf({
  "api/meal-post.md": operationPage({
    title: "Create meal",
    routes: "POST /meals",
    body: "Supply a [meal](../resources/meal.md) object.",
  }),
  "resources/meal.md": resourcePage({ title: "meal resource type", properties: ["id | String | The id. Read-only."] }),
  "resources/soup.md": resourcePage({
    title: "soup resource type",
    introduction: "Inherits from [meal](meal.md).",
    properties: ["hot | Boolean | If hot."],
  }),
});

test("a type of which no page tells the namespace is told by the end of its name", async () => {
  const text = await emitted(api, emitModels, "models/api.ts");
  expect(text.match(/^(?!\/).*odata\.type.*$/gm)).toEqual([
    'export type AnyMeal = Soup | (Meal & { "@odata.type"?: `${string}.meal` });',
    'export type AnyMealInput = SoupInput | (MealInput & { "@odata.type"?: `${string}.meal` });',
    '  "@odata.type"?: string;',
    '  "@odata.type"?: string;',
    '  "@odata.type"?: `${string}.soup`;',
    '  "@odata.type"?: `${string}.soup`;',
  ]);
});

test("an OpenAPI document names no such type in values", () => {
  expect(JSON.stringify(documentOf(api)).match(/[^"]*#api[^"]*|"(?:enum|mapping)"/g)).toBeNull();
});
