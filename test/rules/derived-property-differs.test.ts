import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { resourcePage } from "../helpers/resource-page.js";

test("what JSON does not tell apart, and what the base leaves open, is no contradiction", () => {
  const [derived, further] = ["Inherits from [call](call.md).", "Inherits from [groupCall](groupcall.md)."];
  expectDiagnostics(
    {
      "resources/call.md": resourcePage({
        properties: ["length | Int32 |", "tone | String |", "tags | String collection |"],
      }),
      "resources/groupcall.md": resourcePage({
        title: "groupCall resource type",
        introduction: derived,
        properties: ["length | Int64 |", "tone | DateTimeOffset |", "seats | Int32 |"],
      }),
      "resources/hallcall.md": resourcePage({
        title: "hallCall resource type",
        introduction: further,
        properties: ["tags | String |", "seats | Int32 collection |"],
      }),
    },
    [
      "resources/hallcall.md:9:3 warning derived-property-differs Unexpected type String of `tags`, expected String collection, as its base api.groupCall has it",
      "  resources/call.md:9:3 The base has it so here",
      "resources/hallcall.md:10:3 warning derived-property-differs Unexpected type Int32 collection of `seats`, expected Int32, as its base api.groupCall has it",
      "  resources/groupcall.md:11:3 The base has it so here",
    ],
  );
});

test("what agrees with a further base is not reported beside the base between them", () => {
  const between = (name: string, base: string, type: string): string =>
    resourcePage({
      title: `${name} resource type`,
      introduction: `Inherits from [${base}](${base.toLowerCase()}.md).`,
      properties: [`length | ${type} |`],
    });
  expectDiagnostics(
    {
      "resources/call.md": resourcePage({ properties: ["length | Int32 |"] }),
      "resources/groupcall.md": between("groupCall", "call", "String"),
      "resources/hallcall.md": between("hallCall", "groupCall", "Int32"),
    },
    [
      "resources/groupcall.md:9:3 warning derived-property-differs Unexpected type String of `length`, expected Int32, as its base api.call has it",
      "  resources/call.md:7:3 The base has it so here",
    ],
  );
});
