import type { Example } from "../../../src/model/example.js";
import { aHeader } from "./example.js";

/** What the example of a search asks for, as it must be, with `query` beside that. */
function searching(query: Readonly<Record<string, string>>): Partial<Example["request"]> {
  const pairs = Object.entries(query).map(([name, value]) => ({ name, value }));
  return { query: [{ name: "text", value: "a" }, ...pairs], headers: [aHeader("x-tenant", "b")] };
}

/** Options that lack what is required, alone and beside other faults. */
export const asked: readonly (readonly [string, Partial<Example["request"]>])[] = [
  ["no options", {}],
  ["all options", { query: [{ name: "text", value: "a" }], headers: [aHeader("x-tenant", "b")] }],
  ["lists of numbers", searching({ sizes: "1,2", limit: "5" })],
  ["a list of what are no numbers", searching({ sizes: "1,b" })],
  ["what may be a list", searching({ until: "true,false" })],
  ["what may be a list and is not of its items", searching({ until: "soon" })],
  ["texts for objects", searching({ host: "a", hosts: "a,b" })],
  ["no header", { query: [{ name: "text", value: "a" }] }],
  ["another header", { query: [{ name: "text", value: "a" }], headers: [aHeader("X-Note", "b")] }],
  ["no parameter", { query: [{ name: "limit", value: "5" }], headers: [aHeader("X-Tenant", "b")] }],
  ["a mismatch instead", { query: [{ name: "limit", value: "some" }], headers: [aHeader("X-Tenant", "b")] }],
  ["a stranger instead", { query: [{ name: "other", value: "a" }], headers: [aHeader("X-Tenant", "b")] }],
  [
    "a mismatch and no header",
    {
      query: [
        { name: "text", value: "a" },
        { name: "limit", value: "some" },
      ],
    },
  ],
  [
    "a stranger and no header",
    {
      query: [
        { name: "text", value: "a" },
        { name: "other", value: "some" },
      ],
    },
  ],
];
