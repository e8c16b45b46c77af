import { expect, test } from "vitest";
import { type CallShape, withAnyBody } from "../../../src/emit/builders/any-body.js";
import type { Operation } from "../../../src/model/operation.js";
import {
  anApi,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  jsonBody,
  noContent,
  resource,
  text,
} from "../helpers/model.js";
import { calls, signaturesIn } from "../helpers/signatures.js";

const phoneCall = aResource("phoneCall", [aProperty("number")]);
const groupCall = aResource("groupCall", [aProperty("seats")]);

const ofPhone = { body: jsonBody(resource("phoneCall")), responses: answers(resource("phoneCall")) };
const ofGroup = { body: jsonBody(resource("groupCall")), responses: noContent };

/** The methods that POST to `/calls`, where one page documents `one` and another `other`. */
async function posts(one: Partial<Operation>, other: Partial<Operation>): Promise<string> {
  const operations = [anOperation("one", ["POST /calls"], one), anOperation("other", ["POST /calls"], other)];
  const module = await calls(anApi({ resources: [phoneCall, groupCall], operations }));
  return /\{\n([^]*)\n\}\n/.exec(module)?.[1] ?? module;
}

/** Their signatures. */
async function waysToPost(one: Partial<Operation>, other: Partial<Operation>): Promise<readonly string[]> {
  return signaturesIn(await posts(one, other));
}

test("a method that takes one of several bodies takes each of them by itself, and any of them at last", async () => {
  expect(await posts(ofPhone, ofGroup)).toBe(`  /**
   * one
   *
   * @see api/one.md
   */
  post(body: PhoneCall, options?: CallOptions): ApiCall<PhoneCall>;

  /**
   * other
   *
   * @see api/other.md
   */
  post(body: GroupCall, options?: CallOptions): ApiCall<void>;

  /** Any of the bodies above, where only the running program knows which. */
  post(body: PhoneCall | GroupCall, options?: CallOptions): ApiCall<PhoneCall | undefined>;`);
});

test("it is out of use where all that it stands for is", async () => {
  const note =
    "   * Any of the bodies above, where only the running program knows which.\n   *\n   * @deprecated Use rooms.";
  const deprecated = "Use rooms.";
  expect(await posts({ ...ofPhone, deprecated }, { ...ofGroup, deprecated })).toContain(note);
  expect(await posts({ ...ofPhone, deprecated }, ofGroup)).not.toContain(note);
});

test("what it gives is told once, however many of the calls give it", async () => {
  const told = { body: jsonBody(resource("groupCall")), responses: [...answers(resource("phoneCall")), ...noContent] };
  expect(await waysToPost(ofPhone, told)).toEqual([
    "post(body: PhoneCall, options?: CallOptions): ApiCall<PhoneCall>;",
    "post(body: GroupCall, options?: CallOptions): ApiCall<PhoneCall | undefined>;",
    "post(body: PhoneCall | GroupCall, options?: CallOptions): ApiCall<PhoneCall | undefined>;",
  ]);
  expect(await waysToPost(ofPhone, { ...ofGroup, responses: [] })).toEqual([
    "post(body: PhoneCall, options?: CallOptions): ApiCall<PhoneCall>;",
    "post(body: GroupCall, options?: CallOptions): ApiCall<unknown>;",
    "post(body: PhoneCall | GroupCall, options?: CallOptions): ApiCall<unknown>;",
  ]);
});

test("none stands for calls that differ in more than their bodies, and none for those of one body", async () => {
  const parameters = [aParameter("header", "X-Line", { required: true })];
  const [plain, onLine] = ["options?: CallOptions", 'options: CallOptions & { headers: { "X-Line": string } }'];
  expect(await waysToPost(ofPhone, { ...ofGroup, parameters })).toEqual([
    `post(body: PhoneCall, ${plain}): ApiCall<PhoneCall>;`,
    `post(body: GroupCall, ${onLine}): ApiCall<void>;`,
  ]);
  expect(await waysToPost(ofPhone, { ...ofPhone, parameters })).toEqual([
    `post(body: PhoneCall, ${plain}): ApiCall<PhoneCall>;`,
    `post(body: PhoneCall, ${onLine}): ApiCall<PhoneCall>;`,
  ]);
  expect(await waysToPost(ofPhone, { ...ofPhone, responses: ofGroup.responses })).toEqual([
    `post(body: PhoneCall, ${plain}): ApiCall<PhoneCall>;`,
  ]);
});

test("none stands beside a call that takes any of the bodies already", async () => {
  const orBytes = { ...ofPhone, body: { ...jsonBody(resource("phoneCall")), content: ["audio/wav"] } };
  expect(await waysToPost(orBytes, { ...ofPhone, responses: noContent })).toEqual([
    "post(body: PhoneCall | BinaryBody, options?: CallOptions): ApiCall<PhoneCall>;",
    "post(body: PhoneCall, options?: CallOptions): ApiCall<void>;",
  ]);
});

test("pages of one body that tell of it in other words, or each in a table of its own, are one way to call", async () => {
  const number = aProperty("number", text, { description: "Whom to call." });
  const told = { ...ofPhone, body: jsonBody(resource("phoneCall"), [number]) };
  expect(await posts(ofPhone, told)).toBe(`  /**
   * one
   *
   * @see api/one.md
   * @see api/other.md
   */
  post(body: PhoneCall, options?: CallOptions): ApiCall<PhoneCall>;`);
  const listed = { ...ofGroup, body: jsonBody(undefined, [number, aProperty("seats")]) };
  const again = { ...ofGroup, body: jsonBody(undefined, [aProperty("seats"), aProperty("number")]) };
  expect(await waysToPost(listed, again)).toEqual(["post(body: OneBody, options?: CallOptions): ApiCall<void>;"]);
  const more = {
    ...ofGroup,
    body: jsonBody(undefined, [aProperty("seats"), aProperty("number", text, { required: true })]),
  };
  expect(await waysToPost(listed, more)).toEqual([
    "post(body: OneBody, options?: CallOptions): ApiCall<void>;",
    "post(body: OtherBody, options?: CallOptions): ApiCall<void>;",
    "post(body: OneBody | OtherBody, options?: CallOptions): ApiCall<void>;",
  ]);
});

test("objects within bodies are the same where requests hold the same of them", async () => {
  const holding = (readOnly: boolean): Partial<Operation> => {
    const seat = aProperty("seat", text, { readOnly, required: true });
    return { ...ofGroup, body: jsonBody(undefined, [aProperty("place", { kind: "object", properties: [seat] })]) };
  };
  expect(await waysToPost(holding(true), holding(true))).toEqual([
    "post(body: OneBody, options?: CallOptions): ApiCall<void>;",
  ]);
  expect(await waysToPost(holding(true), holding(false))).toEqual([
    "post(body: OneBody, options?: CallOptions): ApiCall<void>;",
    "post(body: OtherBody, options?: CallOptions): ApiCall<void>;",
    "post(body: OneBody | OtherBody, options?: CallOptions): ApiCall<void>;",
  ]);
});

test("a body that may be left out may be left out among others, and one that nobody knows is any already", () => {
  const options = { name: "options", type: "CallOptions", hasQuestionToken: true };
  const way = (bodies: readonly string[], hasQuestionToken: boolean): CallShape => ({
    parameters: [{ name: "body", type: bodies.join(" | "), hasQuestionToken }, options],
    bodies,
    answers: [],
  });
  expect(withAnyBody([way(["Call"], false), way(["undefined"], true)])).toEqual(way(["Call", "undefined"], true));
  expect(withAnyBody([way(["Call", "Tape"], false), way(["Call"], true)])).toEqual(way(["Call", "Tape"], true));
  expect(withAnyBody([way(["Call", "Tape"], false), way(["Call"], false)])).toBeUndefined();
  expect(withAnyBody([way(["Call"], false), way(["unknown"], true)])).toBeUndefined();
  expect(withAnyBody([way(["Call"], false)])).toBeUndefined();
  expect(withAnyBody([{ parameters: [options], bodies: [], answers: [] }])).toBeUndefined();
});
