import { expect, test } from "vitest";
import type { TypeRef } from "../../../src/model/api.js";
import { anApi, anOperation, answers, aParameter, at, noContent, primitive, resource } from "../helpers/model.js";
import { call, calls, signatures } from "../helpers/signatures.js";

test("documented query parameters and headers are options, and must be given where they are required", async () => {
  const query = aParameter("query", "includeEnded", {
    type: primitive("Boolean"),
    description: "Ended ones, too.",
    default: false,
  });
  const system = aParameter("query", "$top", { type: primitive("Int32") });
  const header = aParameter("header", "Prefer", { deprecated: "" });
  const told = aParameter("header", "X-Tone", { type: { kind: "values", values: ["high"] } });
  const ignored = aParameter("header", "Authorization", { required: true });
  const parameters = [query, system, header, told, ignored];

  expect(await signatures("GET /calls", { parameters, responses: answers(resource("call")) })).toBe(
    `get<K extends PropertyName<Call> = never>(
  options?: GetOptions<
    Call,
    K,
    {
      /**
       * Ended ones, too.
       *
       * @default false
       */
      includeEnded?: boolean | undefined;
    }
  > &
    WithHeaders<{
      /** @deprecated */
      Prefer?: string | undefined;
      "X-Tone"?: "high" | (string & {}) | undefined;
    }>,
): ApiCall<Selected<Call, K>>`,
  );
  expect(
    await signatures("DELETE /calls", {
      parameters: [
        { ...query, required: true },
        { ...header, required: true, deprecated: undefined },
      ],
      responses: noContent,
    }),
  ).toBe(
    `delete(
  options: CallOptions & {
    query: {
      /**
       * Ended ones, too.
       *
       * @default false
       */
      includeEnded: boolean;
    };
    headers: { Prefer: string };
  },
): ApiCall<void>`,
  );
});

test("a call that takes none of OData's query options has the documented ones alone", async () => {
  const refusing = { responses: answers(resource("call"), { collection: true }), queryRefusal: at("api/call-page.md") };

  expect(await signatures("GET /calls", refusing)).toBe("get(options?: CallOptions): ApiCall<Collection<Call>>");
  expect(await signatures("GET /calls", { ...refusing, parameters: [aParameter("query", "by")] })).toBe(
    `get(options?: CallOptions & WithQuery<{ by?: string | undefined }>): ApiCall<Collection<Call>>`,
  );
});

test("a call takes those of OData's query options that its page does not refuse", async () => {
  const refuse = (...names: readonly string[]) => ({
    responses: answers(resource("call"), { collection: true }),
    refusedOptions: names.map((name) => ({ name, origin: at("api/call-page.md") })),
  });
  const others = ["$expand", "$filter", "$orderby", "$search", "$skip", "$count", "$format"];

  expect(await signatures("GET /calls", refuse("$filter", "$search"))).toBe(
    `get<K extends PropertyName<Call> = never>(
  options?: GetOptions<Call, K, unknown, Exclude<QueryOption, "$filter" | "$search">>,
): ApiCall<Collection<Selected<Call, K>>>`,
  );
  expect(await signatures("GET /calls", refuse("$select", ...others))).toBe(
    'get(options?: GetOptions<unknown, string, unknown, "$top" | "$skiptoken" | "$deltatoken">): ApiCall<Collection<Call>>',
  );
  expect(await signatures("GET /calls", { ...refuse("$top"), parameters: [aParameter("query", "by")] })).toBe(
    `get<K extends PropertyName<Call> = never>(
  options?: GetOptions<Call, K, { by?: string | undefined }, Exclude<QueryOption, "$top">>,
): ApiCall<Collection<Selected<Call, K>>>`,
  );
});

test("case counts in the name of an option, and not in that of a header", async () => {
  const parameters = [
    aParameter("query", "by"),
    aParameter("query", "BY"),
    aParameter("header", "If-Match"),
    aParameter("header", "IF-MATCH"),
  ];

  expect(await signatures("POST /calls", { parameters, responses: noContent })).toBe(
    `post(
  body?: undefined,
  options?: CallOptions &
    WithQuery<{ by?: string | undefined; BY?: string | undefined }> &
    WithHeaders<{ "If-Match"?: string | undefined }>,
): ApiCall<void>`,
  );
});

test("pages that refuse different options of a route each have their signature", async () => {
  const list = { responses: answers(resource("call"), { collection: true }) };
  const refusedOptions = [{ name: "$filter", origin: at("api/call-list-mine.md") }];
  const api = anApi({
    resources: [call],
    operations: [
      anOperation("call-list", ["GET /calls"], list),
      anOperation("call-list-mine", ["GET /calls"], { ...list, refusedOptions }),
    ],
  });

  expect((await calls(api)).match(/options\?: .*GetOptions<Call, K[^>]*>/g)).toEqual([
    "options?: GetOptions<Call, K>",
    'options?: GetOptions<Call, K, unknown, Exclude<QueryOption, "$filter">',
  ]);
});

test("a query holds texts and lists of them, whatever its page calls objects", async () => {
  const people: TypeRef = { kind: "collection", of: { kind: "collection", of: resource("call") } };
  const parameters = [
    aParameter("query", "one", { type: resource("call") }),
    aParameter("query", "some", { type: people }),
    aParameter("query", "either", { type: { kind: "union", of: [primitive("Int32"), resource("call")] } }),
  ];

  expect(await signatures("DELETE /calls", { parameters, responses: noContent })).toBe(
    `delete(
  options?: CallOptions &
    WithQuery<{ one?: string | undefined; some?: string[] | undefined; either?: number | string | undefined }>,
): ApiCall<void>`,
  );
});

test("a call through a function takes what the function's arguments stand for, beside what its page documents", async () => {
  const route = "DELETE /calls/slots(start={start})";
  expect(await signatures(route, { responses: noContent })).toBe("delete(options?: AliasOptions): ApiCall<void>");
  const parameters = [aParameter("query", "by", { required: true })];
  expect(await signatures(route, { responses: noContent, parameters })).toBe(
    `delete(options: AliasOptions & { query: { by: string } }): ApiCall<void>`,
  );
});
