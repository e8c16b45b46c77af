import { expect, test } from "vitest";
import { whyUntested } from "../../../src/emit/examples/why-untested.js";
import { planned } from "../helpers/emitted.js";
import { aHeader, anExample, aResponse, jsonExample } from "../helpers/example.js";
import { anApi, anOperation } from "../helpers/model.js";

const get = anOperation("call-get", ["GET /calls/{callId}"]);

const play = anOperation("tape-play", ["GET /tapes:/{path}:/play"]);

test("what cannot be a test has a reason", () => {
  const fits = anExample(get, "GET /calls/{callId}", { values: { callId: "17" } });
  const sdk = planned(anApi({ operations: [get, play, anOperation("o", ["OPTIONS /calls"])] }));
  const tag = { name: "tag", value: "a" };
  const examples = [
    fits,
    { ...fits, untestable: "the page shows no response to it" },
    { ...fits, match: undefined },
    anExample(get, "GET /calls/{callId}"),
    anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, request: { body: jsonExample({}) } }),
    anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, request: { headers: [aHeader("X Y", "1")] } }),
    anExample(get, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: { headers: [aHeader("__proto__", "1")] },
    }),
    anExample(get, "OPTIONS /calls"),
    anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, request: { baseUrl: "https://<host>/v1.0" } }),
    anExample(get, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: { baseUrl: "https://me@phone.example" },
    }),
    anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, request: { target: "/calls\v/17" } }),
    anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, request: { query: [tag, tag] } }),
    anExample(get, "GET /calls/{callId}", { values: { callId: ".." } }),
    anExample(play, "GET /tapes:/{path}:/play", { values: { path: "/a/b/" } }),
    anExample(play, "GET /tapes:/{path}:/play", { values: { path: "//a" } }),
    anExample(get, "GET /calls/{callId}", { values: { callId: "{?a}" } }),
    anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, responses: [aResponse(100)] }),
  ];

  expect(examples.map((example) => whyUntested(example, sdk))).toEqual([
    undefined,
    "the page shows no response to it",
    "no documented route matches the request",
    "a value for its path is missing",
    "a GET request with a body",
    "a header that cannot be sent",
    "a header that cannot be sent",
    "no method sends OPTIONS",
    "an address that is not written as it would be called",
    "an address that is not written as it would be called",
    "an address with characters that no address has",
    "a query parameter that is given twice",
    "a key that would lead to another path",
    undefined,
    "a path with an empty segment",
    "a path that holds what would end it",
    "an interim answer, of which a call learns nothing",
  ]);
});
