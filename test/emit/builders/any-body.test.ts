import { expect, test } from "vitest";
import { emitBuilders } from "../../../src/emit/builders/builders.js";
import { withAnyBody } from "../../../src/emit/builders/any-body.js";
import type { Operation } from "../../../src/model/operation.js";
import { emitted } from "../helpers/emitted.js";
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
} from "../helpers/model.js";

const phoneCall = aResource("phoneCall", [aProperty("number")]);
const groupCall = aResource("groupCall", [aProperty("seats")]);

const ofPhone = { body: jsonBody(resource("phoneCall")), responses: answers(resource("phoneCall")) };
const ofGroup = { body: jsonBody(resource("groupCall")), responses: noContent };

/** The methods that POST to `/calls`, where one page documents `one` and another `other`. */
async function posts(one: Partial<Operation>, other: Partial<Operation>): Promise<string> {
  const operations = [anOperation("one", ["POST /calls"], one), anOperation("other", ["POST /calls"], other)];
  const module = await emitted(
    anApi({ resources: [phoneCall, groupCall], operations }),
    emitBuilders,
    "builders/calls.ts",
  );
  return /\{\n([^]*)\n\}\n/.exec(module)?.[1] ?? module;
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

test("none stands for calls that differ in more than their bodies, and none for those of one body", async () => {
  const parameters = [aParameter("header", "X-Line", { required: true })];
  const any = "Any of the bodies above";
  expect(await posts(ofPhone, { ...ofGroup, parameters })).not.toContain(any);
  expect(await posts(ofPhone, { ...ofPhone, parameters })).not.toContain(any);
  expect(await posts(ofPhone, { ...ofPhone, responses: ofGroup.responses })).not.toContain(any);
});

test("a body that may be left out may be left out among others, and one that nobody knows is any already", () => {
  const options = { name: "options", type: "CallOptions", hasQuestionToken: true };
  const way = (type: string, hasQuestionToken: boolean, answer: string): Parameters<typeof withAnyBody>[0][number] => ({
    parameters: [{ name: "body", type, hasQuestionToken }, options],
    answer,
  });
  expect(withAnyBody([way("Call", false, "void"), way("undefined", true, "void")])).toEqual(
    way("Call | undefined", true, "void"),
  );
  expect(withAnyBody([way("Call", false, "void"), way("unknown", true, "void")])).toBeUndefined();
  expect(withAnyBody([way("Call", false, "void")])).toBeUndefined();
  expect(withAnyBody([{ parameters: [options], answer: "void" }])).toBeUndefined();
});
