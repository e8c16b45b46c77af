import { expect, test } from "vitest";
import { filter, raw } from "../../templates/runtime/index.js";
import { connect, urlOf } from "./api.js";

const api = connect("https://phone.example/v1");

test("system query options keep their dollar sign, and lists are joined by commas", async () => {
  const query = { $select: ["id", "subject"], $expand: ["participants($select=name)"], $top: 5, $count: true } as const;
  expect(await urlOf(api.calls.get({ query }))).toBe(
    "/calls?$select=id,subject&$expand=participants($select%3Dname)&$top=5&$count=true",
  );
});

test("a value is encoded once", async () => {
  const query = { $search: '"a&b"+c=%20', $filter: "subject eq 'é'" };
  // The apostrophes are encoded by the URL itself.
  expect(await urlOf(api.calls.get({ query }))).toBe(
    "/calls?$search=%22a%26b%22%2Bc%3D%2520&$filter=subject%20eq%20%27%C3%A9%27",
  );
});

test("what is undefined or an empty list is not sent", async () => {
  expect(await urlOf(api.calls.get({ query: { $select: [], $top: undefined } }))).toBe("/calls");
});

test("a call's query goes over its client's, and a date is written in ISO 8601", async () => {
  const versioned = connect("https://phone.example/v1", { query: { "api-version": "2", since: new Date(0) } });
  expect(await urlOf(versioned.request("GET", "/calls", { query: { "api-version": 3 } }))).toBe(
    "/calls?api-version=3&since=1970-01-01T00:00:00.000Z",
  );
});

test("an operation's own query parameters stand beside those of OData", async () => {
  expect(await urlOf(api.calls.get({ query: { room: "blue/2", $skip: 1 } }))).toBe("/calls?room=blue/2&$skip=1");
});

test("a filter quotes the values that are put in it", () => {
  const name = "Anna' or name ne '";
  const since = new Date(0);
  const room = raw("rooms.size'big'");
  expect(filter`name eq ${name} and at gt ${since} and size in ${[1, 2]} and tag in ${["a"]} and room eq ${room}`).toBe(
    "name eq 'Anna'' or name ne ''' and at gt 1970-01-01T00:00:00.000Z and size in (1,2) and tag in ('a') and room eq rooms.size'big'",
  );
  expect(filter`missed eq ${true} and end eq ${null}`).toBe("missed eq true and end eq null");
});

test("a parameter may be called what objects call their prototype", async () => {
  const query = { ["__proto__"]: "a", constructor: "b" };
  expect(await urlOf(api.request("GET", "/calls", { query }))).toBe("/calls?__proto__=a&constructor=b");
});
