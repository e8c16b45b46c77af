import { expect, test } from "vitest";
import { nearestRoute } from "../../../src/model/paths/nearest-route.js";
import { formatRoute } from "../../../src/model/route.js";
import type { OperationRoute } from "../../../src/model/route.js";
import { readPath } from "../../../src/model/paths/read-path.js";

function routes(...lines: readonly string[]): readonly OperationRoute[] {
  return lines.map((line) => {
    const [method = "", target = ""] = line.split(" ");
    const read = readPath(target);
    if ("malformed" in read) throw new Error(read.malformed);
    return { method, path: read.path, query: [], origin: { source: { path: "a.md", text: "" }, start: 0, end: 0 } };
  });
}

test.each([
  ["the route that shares most names is meant", "GET /me/calls/17/tapes", "GET /users/{id}/calls/{id}/tapes"],
  ["of the shorter and the longer, the one of its length", "GET /devices/tapes", "GET /devices/{id}/tapes"],
  ["the method tells apart what the path does not", "PATCH /devices/9", "PATCH /devices/{id}"],
  ["a name that only resembles another shares nothing", "GET /device/9/tape", "GET /devices/{id}/tapes"],
])("%s", (_, written, expected) => {
  const known = routes(
    "GET /devices/{id}/tapes",
    "GET /users/{id}/calls/{id}/tapes",
    "GET /devices/{id}",
    "PATCH /devices/{id}",
  );
  const nearest = nearestRoute(written, known);
  const [route] = routes(expected);
  expect(nearest && formatRoute(nearest)).toBe(route && formatRoute(route));
});

test("no routes have no nearest", () => {
  expect(nearestRoute("GET /calls", [])).toBeUndefined();
});
