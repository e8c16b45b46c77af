import { expect, test } from "vitest";
import { emitBuilders } from "../../../src/emit/builders/builders.js";
import { emitted } from "../helpers/emitted.js";
import { anApi, anEnumeration, anOperation, aParameter, at } from "../helpers/model.js";

/** The method of a function that `route` calls with the argument `tone`, an enumeration of the API. */
async function methodOf(arguments_: string): Promise<string> {
  const tone = anEnumeration("tone", ["high", "low"]);
  const parameter = aParameter("function", "tone", {
    type: { kind: "enumeration", id: tone.id },
    description: "Which.",
  });
  const operation = anOperation("call-top", [`GET /calls/top(${arguments_})`], { parameters: [parameter] });
  const module = await emitted(
    anApi({ enumerations: [tone], operations: [operation] }),
    emitBuilders,
    "builders/calls.ts",
  );
  return /top\((?:.|\n)*?\): CallsTopBuilder;/.exec(module)?.[0] ?? "";
}

test("what is written between quotes is of the documented enumeration", async () => {
  expect(await methodOf("tone='{tone}'")).toBe(`top(args: {
    /** Which. */
    tone: Tone;
  }): CallsTopBuilder;`);
});

test("a literal with the name of its type is for the caller to write", async () => {
  const segment = { kind: "function", name: "top", arguments: [] } as const;
  const literal = { name: "tone", parameter: "tone", literal: undefined, quoted: true, type: "contoso.meet.tone" };
  const route = { method: "GET", query: [], origin: at("api/call-top.md") };
  const path = { segments: [{ kind: "literal", name: "calls" } as const, { ...segment, arguments: [literal] }] };
  const api = anApi({ operations: [anOperation("call-top", [], { routes: [{ ...route, path }] })] });

  expect(await emitted(api, emitBuilders, "builders/calls.ts")).toContain(`top(args: {
    /** As \`raw("contoso.meet.tone'…'")\`. */
    tone: Raw;
  }): CallsTopBuilder;`);
});

test("what one page quotes and another does not may be given raw", async () => {
  const operations = ["tone={tone}", "tone='{tone}'"].map((argument, index) =>
    anOperation(`call-top-${index}`, [`GET /calls/top(${argument})`]),
  );

  expect(await emitted(anApi({ operations }), emitBuilders, "builders/calls.ts")).toContain(
    "top(args: { tone: string | Raw }): CallsTopBuilder;",
  );
});
