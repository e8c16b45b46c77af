import { expect, test } from "vitest";
import type { Api } from "../../../src/model/api.js";
import { anApi, anEnumeration, anOperation, aParameter, at } from "../helpers/model.js";
import { calls } from "../helpers/signatures.js";

/** The method of the function `top` below `/calls`. */
async function topIn(api: Api): Promise<string> {
  return /top\((?:.|\n)*?\): CallsTopBuilder;/.exec(await calls(api))?.[0] ?? "";
}

/** The same where its route calls it with the argument `tone`, an enumeration of the API. */
function methodOf(arguments_: string): Promise<string> {
  const tone = anEnumeration("tone", ["high", "low"]);
  const parameter = aParameter("function", "tone", {
    type: { kind: "enumeration", id: tone.id },
    description: "Which.",
  });
  const operation = anOperation("call-top", [`GET /calls/top(${arguments_})`], { parameters: [parameter] });
  return topIn(anApi({ enumerations: [tone], operations: [operation] }));
}

test("what is written between quotes is of the documented enumeration", async () => {
  expect(await methodOf("tone='{tone}'")).toBe(`top(args: {
    /** Which. */
    tone: Tone;
  }): CallsTopBuilder;`);
});

test("one of a few values that stands without quotes may be text, or be given raw", async () => {
  expect(await methodOf("tone={tone}")).toBe(`top(args: {
    /** Which. */
    tone: string | Raw;
  }): CallsTopBuilder;`);
});

test("a literal with the name of its type is for the caller to write", async () => {
  const segment = { kind: "function", name: "top", arguments: [] } as const;
  const literal = { name: "tone", parameter: "tone", literal: undefined, quoted: true, type: "contoso.meet.tone" };
  const route = { method: "GET", query: [], origin: at("api/call-top.md") };
  const path = { segments: [{ kind: "literal", name: "calls" } as const, { ...segment, arguments: [literal] }] };
  const api = anApi({ operations: [anOperation("call-top", [], { routes: [{ ...route, path }] })] });

  expect(await topIn(api)).toBe(`top(args: {
    /** As \`raw("contoso.meet.tone'…'")\`. */
    tone: Raw;
  }): CallsTopBuilder;`);
});

test("what one page quotes and another does not may be given raw", async () => {
  const operations = ["tone={tone}", "tone='{tone}'"].map((argument, index) =>
    anOperation(`call-top-${index}`, [`GET /calls/top(${argument})`]),
  );

  expect(await topIn(anApi({ operations }))).toBe("top(args: { tone: string | Raw }): CallsTopBuilder;");
});
