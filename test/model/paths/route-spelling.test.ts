import { expect, test } from "vitest";
import { createRouteSpelling } from "../../../src/model/paths/route-spelling.js";
import { apiOf, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";

/** How a reference with a page for each of `routes` spells `name`. */
function spelt(name: string, routes: readonly string[], ...requests: readonly string[]): string {
  const example = requests.map((request) => httpFence(request)).join("\n");
  const pages = routes.map((route, index): Pages => ({
    [`api/call-${index}.md`]: operationPage({ routes: route, example }),
  }));
  return createRouteSpelling(apiOf(Object.assign({}, ...pages)))(name);
}

test("a name is spelt as most routes have it", () => {
  expect(spelt("CALLROOMS", ["GET /callrooms", "GET /callRooms/{id}", "DELETE /callrooms/{id}"])).toBe("callrooms");
});

test("of the spellings that routes have, examples count as much as they", () => {
  const routes = ["GET /callrooms", "GET /callRooms/{id}", "DELETE /callrooms/{id}"];
  expect(spelt("CALLROOMS", routes, "GET https://api.callisto.example/v1/callRooms/7?x=/callrooms")).toBe("callRooms");
  expect(spelt("CALLROOMS", ["GET /callRooms"], "GET /callrooms", "GET /callrooms?x=1")).toBe("callRooms");
});

test("of spellings in equal use the one with the small letter comes first", () => {
  expect(spelt("ROOMS", ["GET /Rooms", "GET /rooms/{id}"])).toBe("rooms");
});

test("a name of no route stays as it is", () => {
  expect(spelt("Tapes", ["GET /rooms"])).toBe("Tapes");
});
