import { expect, test } from "vitest";
import type { TypeRef } from "../../../src/model/api.js";
import type { Operation } from "../../../src/model/operation.js";
import { planned } from "../helpers/emitted.js";
import { anApi, anOperation, answers, aProperty, at, listOf, primitive, text } from "../helpers/model.js";
import * as builders from "../helpers/signatures.js";
import * as types from "../helpers/types.js";

let place = 0;

function anObject(...names: readonly string[]): TypeRef {
  // Each stands at another place of the page, as it would there.
  const origin = { ...at("api/call-join.md"), start: (place += 1) };
  return { kind: "object", properties: names.map((name) => aProperty(name, text, { origin })) };
}

/** The declarations that the answers of the one operation are given, and what its method returns. */
async function answered(responses: Operation["responses"], routes = ["POST /calls/{callId}/join"]): Promise<string> {
  const api = anApi({ operations: [anOperation("call-join", routes, { title: "Join call", responses })] });
  const declared = (await types.calls(api)).matchAll(/export interface[^}]*\}/g);
  const returned = (await builders.calls(api)).matchAll(/ApiCall<.*>/g);
  return [...declared, ...returned].join("\n");
}

test("an object that only an operation's page describes has a name of its own", async () => {
  expect(await answered(answers(anObject("address", "ticket"))))
    .toBe(`export interface JoinCallResult extends Annotated {
  address?: string;
  ticket?: string;
}
ApiCall<JoinCallResult>`);
});

test("so has an item of the collection, or of the value, that it answers with", async () => {
  const item = `export interface JoinCallItem extends Annotated {
  address?: string;
}`;
  expect(await answered(answers(anObject("address"), { collection: true }))).toBe(
    `${item}\nApiCall<Collection<JoinCallItem>>`,
  );
  const [response] = answers(anObject());
  const value = { kind: "value", type: listOf(anObject("address")) } as const;
  expect(await answered(response ? [{ ...response, content: value }] : [])).toBe(
    `${item}\nApiCall<Annotated & { value: JoinCallItem[] }>`,
  );
});

test("two statuses with the same object share its type, and two objects have two", async () => {
  const created = answers(anObject("address"), { status: 201 });
  expect(await answered([...answers(anObject("address")), ...created]))
    .toBe(`export interface JoinCallResult extends Annotated {
  address?: string;
}
ApiCall<JoinCallResult>`);
  expect(await answered([...answers(anObject("ticket")), ...created]))
    .toBe(`export interface JoinCallResult extends Annotated {
  ticket?: string;
}
export interface JoinCallResult2 extends Annotated {
  address?: string;
}
ApiCall<JoinCallResult | JoinCallResult2>`);
});

test("an object that no call resolves to has no name", async () => {
  const [response] = answers(anObject("address", "ticket"));
  const shownOn = [
    { resource: "join", content: { kind: "json", type: anObject("address"), collection: false } },
    { resource: "rejoin", content: { kind: "json", type: anObject("ticket"), collection: false } },
  ] as const;
  expect(
    await answered(response ? [{ ...response, shownOn }] : [], [
      "POST /calls/{callId}/join",
      "POST /calls/{callId}/rejoin",
    ]),
  ).toBe(`export interface JoinCallResult extends Annotated {
  address?: string;
}
export interface JoinCallResult2 extends Annotated {
  ticket?: string;
}
ApiCall<JoinCallResult>
ApiCall<JoinCallResult2>`);
  expect(await answered(answers(anObject("address")), ["GET /calls/{callId}/$value"])).toBe("ApiCall<unknown>");
});

test("what a failure carries, a primitive and an object of which nothing is known have none", () => {
  const operations = [
    anOperation("call-join", ["POST /calls/{callId}/join"], {
      responses: [...answers(primitive("Int32")), ...answers(anObject("reason"), { status: 409 })],
    }),
    anOperation("call-leave", ["POST /calls/{callId}/leave"], { responses: answers(anObject()) }),
  ];
  expect(planned(anApi({ operations })).names.answers).toEqual(new Map());
});
