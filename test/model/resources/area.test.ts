import { expect, test } from "vitest";
import { apiOf, type Pages } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";

test("of pages that tell as much of a type, most decide on its area, and then the one that has most to say", () => {
  const page = (area: string, ...properties: readonly string[]): string =>
    `---\nms.prod: ${area}\n---\n${resourcePage({ properties: properties.map((name) => `${name} | String |`) })}`;
  const areaFrom = (pages: Pages): readonly string[] =>
    [...apiOf(pages).resources.values()].flatMap(({ area }) => area ?? []);
  const [media, rooms] = [page("media", "id"), page("rooms", "id", "door")];
  expect(areaFrom({ "resources/a-call.md": media, "resources/b-call.md": rooms })).toEqual(["rooms"]);
  expect(areaFrom({ "resources/a-call.md": rooms, "resources/b-call.md": media })).toEqual(["rooms"]);
  expect(
    areaFrom({ "resources/a-call.md": rooms, "resources/b-call.md": media, "resources/c-call.md": media }),
  ).toEqual(["media"]);
  expect(areaFrom({ "resources/a-call.md": rooms, "resources/call.md": media })).toEqual(["media"]);
});
