import { expect, test } from "vitest";
import { objectsWithNulls } from "../../../src/model/narrow/nulls-shown.js";

test("objects with a null are found in the text of a page, by the names of their members", () => {
  const text = [
    'A "call" is null. `GET /calls/{id}`',
    '{ "@odata.etag": null, "line": "a { b", "busy": { "mood" : null, "id": "7" }, "tapes": [{ "id": null }, {"x": 1}] }',
    '{ "other": { "id": "null" } } } { "lost": null',
  ].join("\n");
  expect(objectsWithNulls(text)).toEqual([
    { names: ["mood", "id"], nulls: ["mood"] },
    { names: ["id"], nulls: ["id"] },
  ]);
  expect(objectsWithNulls('{ "id": "7" }')).toEqual([]);
});
