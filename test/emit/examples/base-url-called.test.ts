import { expect, test } from "vitest";
import { baseUrlCalled } from "../../../src/emit/examples/base-url-called.js";
import { anExample } from "../helpers/example.js";
import { anApi, anOperation } from "../helpers/model.js";

const get = anOperation("call-get", ["GET /calls"]);
const host = "https://phone.example";

test.each([
  [
    "an address is called as it is",
    "https://phone.example/v1/",
    "https://phone.example/v2",
    "https://phone.example/v1",
  ],
  ["a relative target goes where others go", undefined, "https://phone.example/v2", "https://phone.example/v2"],
  [
    "so does one without a version",
    "https://phone.example/{version}",
    "https://phone.example/v2",
    "https://phone.example/v2",
  ],
  ["where none says where, it is nobody's", "https://phone.example/{version}", undefined, "https://api.example"],
  ["another host's version is unknown", "https://tape.example/{version}", "https://phone.example/v2", undefined],
  ["what is called is HTTP", "Phone://phone.example/v1", "https://phone.example/v2", undefined],
  ["an unknown host is no address", "https://<host>/v1", "https://phone.example/v2", undefined],
])("%s", (_, written, baseUrl, expected) => {
  const { request } = anExample(get, "GET /calls", { request: { baseUrl: written } });
  expect(baseUrlCalled(request, { ...anApi({ operations: [get] }), baseUrl, host })).toBe(expected);
});
