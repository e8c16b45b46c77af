import { expect, test } from "vitest";
import { formatTypeScript, formatWithPrettier } from "../../src/emit/format.js";

const phases = ["ringing", "connecting", "connected", "transferring", "on hold", "disconnected"].map(
  (phase) => `"${phase}"`,
);

test.each([
  ["a union that fits below its name", `export type Phase = ${phases.join(" | ")} | "terminated" | (string & {});`],
  ["one that does not", `export type Phase = ${[...phases, ...phases.map((phase) => `Of<${phase}>`)].join(" | ")};`],
  [
    "one of objects",
    `export type Call = { phase: ${phases.join(" | ")}; id: string } | { id: string; isMuted: boolean };`,
  ],
  ["one in a list", `export interface Call { phases?: (${phases.join(" | ")} | "terminated" | (string & {}))[]; }`],
  [
    "one in a parameter",
    `export interface Calls { post(body: ${["Join", "Answer", "Reject"].map((name) => `${name}ACallOfAConference`).join(" | ")} | Blob, options?: CallOptions): Call<unknown>; }`,
  ],
  [
    "one of a variable",
    `const body: ${["Join", "Answer"].map((name) => `${name}ACallOfAConferenceThatIsOfManyParticipants`).join(" | ")} = {\nid: "c-1" };`,
  ],
  ["one beside a comment", `export type Phase =\n  // the first\n  | "ringing"\n  | "connected";`],
  [
    "documentation with a table",
    `/**\n * Phases:\n *\n * | Phase | Meaning |\n * | a | b |\n */\nexport type Phase = ${phases.join(" | ")};`,
  ],
  [
    "texts in their quotes",
    `const texts = ['plain', "it's", 'say "x"', \`a\${1}\nb\`, "\\u2028", { "a-b": 1, 'c': 2, "__proto__": 3 }];`,
  ],
  [
    "a signature of several lines",
    `export interface Calls { get<K extends PropertyName<Call> = never>(options?: RequestOptions<QueryOptions<Call, K>> & { headers?: { readonly prefer?: string } }): Call<Collection<Selected<Call, K>>>; }`,
  ],
  [
    "a chain of calls",
    `test("x", async () => { expect(await client.communications.calls.byId("c-1").participants.byId("p-1").mute.post({ clientContext: "d45324c1" })).toEqual({}); });`,
  ],
  [
    "a union in a wide script",
    `export type Subject = ${["会議", "通話", "録音"].map((text) => `"${text.repeat(9)}"`).join(" | ")} | (string & {});`,
  ],
  ["a wide script", `const greeting = { subject: "${"会議".repeat(30)}", body: "x" };`],
  ["emoji and marks", `const greeting = { subject: "${"👩‍💻é\u00ad".repeat(9)}", body: "${"x".repeat(60)}" };`],
  ["nothing", ""],
])("%s is laid out as prettier does it, whatever does it", async (_, text) => {
  expect(await formatTypeScript(text)).toBe(await formatWithPrettier(text));
});

test("rejects what is no TypeScript", async () => {
  await expect(formatTypeScript("export type = ;")).rejects.toThrow(SyntaxError);
});
