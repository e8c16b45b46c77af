import { expect, test } from "vitest";
import { emitExampleTests } from "../../../src/emit/examples/example-tests.js";
import { printModules } from "../../../src/emit/print.js";
import type { Example } from "../../../src/model/example.js";
import { dedent } from "../../helpers/dedent.js";
import { planned } from "../helpers/emitted.js";
import { aHeader, anExample, jsonExample } from "../helpers/example.js";
import {
  anApi,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  at,
  primitive,
  resource,
} from "../helpers/model.js";
import { body, get, redirect } from "../helpers/calls.js";

test("a query is typed options, and what the page does not document of it is expected to be refused", async () => {
  const query = [
    { name: "$select", value: "subject, colour" },
    { name: "$top", value: "5" },
    { name: "includeEnded", value: "true" },
    { name: "$filter", value: "seats gt 4" },
    { name: "expand", value: "x" },
  ];

  const statements = await body(
    anExample(get, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: { query, target: "https://api.contoso.example/v1/calls/17?$select=subject, colour&$top=5" },
    }),
  );

  expect(statements).toContain(`  const result = await client.calls.byId("17").get({
    query: {
      $select: [
        "subject",
        // @ts-expect-error example-undocumented-property: expected a documented property
        "colour",
      ],
      $top: 5,
      includeEnded: true,
      $filter: "seats gt 4",
      // example-undocumented-parameter: expected a documented query parameter
      expand: "x",
    },
  });
`);
  expect(statements).toContain('"https://api.contoso.example/v1/calls/17?$select=subject, colour&$top=5"');
});

test("an alias that an argument stands for is among the options", async () => {
  const query = [{ name: "@from", value: "2021-03-25T09:00:00Z" }];
  const statements = await body(
    anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, request: { query } }),
  );
  expect(statements).toContain(`    query: {
      "@from": "2021-03-25T09:00:00Z",
    },
`);
});

test("an example of a use of a route is held against the method, which another page types", async () => {
  const use = anOperation("call-list-guests", ["GET /calls/{callId}?$expand=guests"], {
    responses: answers(resource("guest")),
  });
  const example = anExample(use, "GET /calls/{callId}", {
    values: { callId: "17" },
    request: { query: [{ name: "$select", value: "subject,seats" }] },
  });
  const api = anApi({
    resources: [aResource("call", [aProperty("subject")]), aResource("guest", [aProperty("seats")])],
    operations: [get, use],
    examples: [example],
  });

  const [module] = await printModules(emitExampleTests(planned(api)));

  expect(module?.text).toContain(`$select: [
        "subject",
        // @ts-expect-error example-undocumented-property: expected a documented property
        "seats",
      ]`);
});

test("a query of a call that has none is expected to be refused as a whole", async () => {
  const statements = await body(
    anExample(redirect, "POST /calls/{callId}/redirect", {
      values: { callId: "17" },
      request: { query: [{ name: "force", value: "true" }], body: jsonExample({}) },
    }),
  );

  expect(statements).toContain(`.redirect.post(body, {
    // @ts-expect-error example-undocumented-parameter: expected no query parameter
    query: {
      force: "true",
    },
  });`);
});

test("a query of a call that takes none of OData's is expected to be refused as a whole", async () => {
  const refusing = anOperation("call-get", ["GET /calls/{callId}"], { queryRefusal: at("api/call-get.md") });
  const statements = await body(
    anExample(refusing, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: { query: [{ name: "$top", value: "5" }] },
    }),
  );

  expect(statements).toContain(`.get({
    // @ts-expect-error example-undocumented-parameter: expected no query parameter
    query: {
      $top: "5",
    },
  });`);
});

test("what an argument of a function stands for is among the options of a call that has no other", async () => {
  const clear = anOperation("slots-clear", ["DELETE /slots(start={start})/calls"]);
  const query = [
    { name: "@from", value: "2021-03-25" },
    { name: "force", value: "true" },
  ];
  const statements = await body(
    anExample(clear, "DELETE /slots(start={start})/calls", { values: { start: "@from" }, request: { query } }),
  );
  expect(statements).toContain(`.delete({
    query: {
      "@from": "2021-03-25",
      // @ts-expect-error example-undocumented-parameter: expected a documented query parameter
      force: "true",
    },
  });`);
});

test("an option that its page refuses is expected to be refused", async () => {
  const refusedOptions = [{ name: "$skip", origin: at("api/call-get.md") }];
  const refusing = anOperation("call-get", ["GET /calls/{callId}"], { refusedOptions });
  const statements = await body(
    anExample(refusing, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: {
        query: [
          { name: "$top", value: "5" },
          { name: "$skip", value: "5" },
        ],
      },
    }),
  );

  expect(statements).toContain(`.get({
    query: {
      $top: 5,
      // @ts-expect-error example-undocumented-parameter: expected a documented query parameter
      $skip: "5",
    },
  });`);
});

test("a required option that an example does without is expected to be missed, each where the type checker misses it", async () => {
  const search = anOperation("call-search", ["GET /calls/{callId}/search"], {
    parameters: [
      aParameter("query", "text", { required: true }),
      aParameter("query", "limit", { type: primitive("Int32") }),
      aParameter("header", "X-Tenant", { required: true }),
      aParameter("header", "Authorization", { required: true }),
    ],
  });
  const call = async (request: Partial<Example["request"]>): Promise<string> => {
    const example = anExample(search, "GET /calls/{callId}/search", { values: { callId: "17" }, request });
    return /await client[^;]*;/.exec(await body(example))?.[0] ?? "";
  };
  const shown = [
    await call({}),
    await call({ query: [{ name: "text", value: "a" }], headers: [aHeader("x-tenant", "b")] }),
    await call({ query: [{ name: "limit", value: "some" }], headers: [aHeader("X-Tenant", "b")] }),
    await call({ query: [{ name: "other", value: "a" }], headers: [aHeader("X-Tenant", "b")] }),
  ];
  expect(shown).toEqual([
    dedent`
      await client.calls.byId("17").search.get({
          // @ts-expect-error example-missing-parameter: expected the required \`text\`
          query: {},
          // @ts-expect-error example-missing-parameter: expected the required \`X-Tenant\`
          headers: {},
        });
    `.trim(),
    dedent`
      await client.calls.byId("17").search.get({
          query: {
            text: "a",
          },
          headers: { "X-Tenant": "b" },
        });
    `.trim(),
    dedent`
      await client.calls.byId("17").search.get({
          // example-missing-parameter: expected the required \`text\`
          query: {
            // @ts-expect-error example-parameter-mismatch: expected a number
            limit: "some",
          },
          headers: { "X-Tenant": "b" },
        });
    `.trim(),
    dedent`
      await client.calls.byId("17").search.get({
          // example-missing-parameter: expected the required \`text\`
          query: {
            // @ts-expect-error example-undocumented-parameter: expected a documented query parameter
            other: "a",
          },
          headers: { "X-Tenant": "b" },
        });
    `.trim(),
  ]);
});
