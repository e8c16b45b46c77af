import { expect, test } from "vitest";
import type { TypeRef } from "../../../src/model/api.js";
import type { Operation, Parameter } from "../../../src/model/operation.js";
import {
  anApi,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  jsonBody,
  primitive,
  resource,
  text,
} from "../helpers/model.js";
import { call, calls, signaturesIn } from "../helpers/signatures.js";

/** The signatures of the one method that `operations` document, in order. */
async function overloadsOf(operations: readonly Operation[]): Promise<readonly string[]> {
  const groupCall = aResource("groupCall", [aProperty("seats")], { base: "contoso.meet.call" });
  return signaturesIn(await calls(anApi({ resources: [call, groupCall], operations })));
}

/** The signatures of the one method of `route`, in order, where its pages are `operations`. */
async function overloads(
  route: string,
  ...operations: readonly (readonly [page: string, more: Partial<Operation>])[]
): Promise<readonly string[]> {
  return overloadsOf(operations.map(([page, more]) => anOperation(page, [route], more)));
}

test("a page on reading a subtype adds no signature to that of its base type's page, whose answer it is", async () => {
  const many = { collection: true };
  expect(
    await overloads(
      "GET /calls",
      ["group-list", { responses: answers(resource("groupCall"), many) }],
      ["calls-and-groups-list", { responses: answers(resource("call"), many) }],
    ),
  ).toEqual([
    "get<K extends PropertyName<AnyCall> = never>(options?: GetOptions<AnyCall, K>): ApiCall<Collection<Selected<AnyCall, K>>>;",
  ]);
  expect(
    await overloads(
      "GET /calls",
      ["group-list", { responses: answers(resource("groupCall"), many), parameters: [aParameter("query", "seats")] }],
      ["calls-and-groups-list", { responses: answers(resource("call"), many) }],
    ),
  ).toHaveLength(2);
});

test("pages that differ in headers that a call may add are one signature with all of them", async () => {
  const taking = (...parameters: readonly Parameter[]): Partial<Operation> => ({
    parameters: [...parameters, aParameter("header", "X-Line", { required: true })],
    responses: answers(resource("groupCall")),
  });
  const header = (name: string, required = false): Parameter => aParameter("header", name, { required });
  expect(
    await overloads(
      "GET /calls/next",
      ["call-next", taking(header("Prefer"))],
      ["group-next", taking(header("X-Seat"))],
    ),
  ).toEqual([
    'get<K extends PropertyName<GroupCall> = never>(options: GetOptions<GroupCall, K> & { headers: { Prefer?: string | undefined; "X-Line": string; "X-Seat"?: string | undefined }; }): ApiCall<Selected<GroupCall, K>>;',
  ]);
  expect(
    await overloads("GET /calls/next", ["call-next", taking(header("Prefer", true))], ["group-next", taking()]),
  ).toHaveLength(2);
  const deep = (type: TypeRef): Parameter => aParameter("query", "deep", { type });
  expect(
    await overloads(
      "GET /calls/next",
      ["call-next", taking(deep(text))],
      ["group-next", taking(deep(primitive("Int32")))],
    ),
  ).toHaveLength(2);
});

test("what a page on a use of the route takes is none of the route's own options", async () => {
  const responses = answers(resource("groupCall"));
  const required = aParameter("query", "deep", { required: true });
  expect(
    await overloads(
      "GET /calls/next",
      ["call-next", { responses, parameters: [required] }],
      ["group-next", { responses, routes: anOperation("x", ["GET /calls/next?$expand=people"]).routes }],
    ),
  ).toEqual([
    "get<K extends PropertyName<GroupCall> = never>(options: GetOptions<GroupCall, K> & { query: { deep: string } }): ApiCall<Selected<GroupCall, K>>;",
  ]);
});

test("a header is no reason for a signature of a subtype's own", async () => {
  const many = { collection: true };
  expect(
    await overloads(
      "GET /calls",
      ["calls-and-groups-list", { responses: answers(resource("call"), many) }],
      ["group-list", { responses: answers(resource("groupCall"), many), parameters: [aParameter("header", "Prefer")] }],
    ),
  ).toHaveLength(1);
});

test("a header that a subtype's page requires is asked of no call that the base type's page shows", async () => {
  const many = { collection: true };
  const tenant = aParameter("header", "X-Tenant", { required: true });
  expect(
    await overloads(
      "GET /calls",
      ["calls-and-groups-list", { responses: answers(resource("call"), many) }],
      ["group-list", { responses: answers(resource("groupCall"), many), parameters: [tenant] }],
    ),
  ).toEqual([
    "get<K extends PropertyName<AnyCall> = never>(options?: GetOptions<AnyCall, K>): ApiCall<Collection<Selected<AnyCall, K>>>;",
    'get<K extends PropertyName<GroupCall> = never>(options: GetOptions<GroupCall, K> & { headers: { "X-Tenant": string } }): ApiCall<Collection<Selected<GroupCall, K>>>;',
  ]);
});

test("a page on a use of the route does not speak for it", async () => {
  const many = { collection: true };
  const [page, variant] = [anOperation("group-list", ["GET /calls"]), anOperation("filter", ["GET /calls?$filter=x"])];
  const operations = [
    { ...page, responses: answers(resource("groupCall"), many) },
    { ...variant, responses: answers(resource("call"), many) },
  ];
  expect(await overloadsOf(operations)).toEqual([
    "get<K extends PropertyName<GroupCall> = never>(options?: GetOptions<GroupCall, K>): ApiCall<Collection<Selected<GroupCall, K>>>;",
  ]);
});

test("a call that would fit the pages of a type and of its subtype is one of the type", async () => {
  expect(
    await overloads(
      "POST /calls",
      ["group-post", { body: jsonBody(resource("groupCall")), responses: answers(resource("groupCall")) }],
      ["calls-and-groups-post", { body: jsonBody(resource("call")), responses: answers(resource("call")) }],
    ),
  ).toEqual([
    "post(body: AnyCallInput, options?: CallOptions): ApiCall<AnyCall>;",
    "post(body: GroupCallInput, options?: CallOptions): ApiCall<GroupCall>;",
    "post(body: AnyCallInput | GroupCallInput, options?: CallOptions): ApiCall<AnyCall | GroupCall>;",
  ]);
});
