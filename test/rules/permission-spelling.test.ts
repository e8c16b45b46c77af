import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const page = (...scopes: readonly string[]): string =>
  operationPage({}).replace(
    "## HTTP request",
    `## Permissions\n\n| Permission type | Permissions |\n|:---|:---|\n${scopes.map((scope, index) => `| Kind ${index} | ${scope} |`).join("\n")}\n\n## HTTP request`,
  );

test("the spelling that is the most frequent counts, of the same letters alone", () => {
  expectDiagnostics(
    {
      "api/call-answer.md": page(
        "Room.Read.All",
        "Rooms.Read.All",
        "rooms.Read.all",
        "Rooms.Read.All",
        "Roofs.Read.All",
      ),
    },
    [
      "api/call-answer.md:7:12 warning permission-spelling Unexpected permission `Room.Read.All`, expected `Rooms.Read.All`, as it is spelled elsewhere",
      "  api/call-answer.md:8:12 It is spelled so here",
      "api/call-answer.md:9:12 warning permission-spelling Unexpected permission `rooms.Read.all`, expected `Rooms.Read.All`, as it is spelled elsewhere",
      "  api/call-answer.md:8:12 It is spelled so here",
    ],
  );
});

test("one with a letter more, or one less, is a slip where the other is twice as frequent, and one with another letter is another", () => {
  const answer = page("Rooms.Read.All", "Rooms.Read.All", "Calls.Initiate", "Calls.Initiate");
  const slips = page(
    "Rooms.Read.Al",
    "Calls.Initiatee",
    "Roofs.Read.All",
    "Tone.Read.All",
    "Tones.Read.All",
    "Stone.Read.All",
  );
  expectDiagnostics({ "api/call-answer.md": answer, "api/call-hold.md": slips }, [
    "api/call-hold.md:7:12 warning permission-spelling Unexpected permission `Rooms.Read.Al`, expected `Rooms.Read.All`, as it is spelled elsewhere",
    "  api/call-answer.md:7:12 It is spelled so here",
    "api/call-hold.md:8:12 warning permission-spelling Unexpected permission `Calls.Initiatee`, expected `Calls.Initiate`, as it is spelled elsewhere",
    "  api/call-answer.md:9:12 It is spelled so here",
  ]);
});

test("a word that names a type is another word", () => {
  const pages = { "api/car-wash.md": page("Cars.Read", "Cars.Read", "Cards.Read") };
  expectDiagnostics(
    { ...pages, "resources/card.md": resourcePage({ title: "card resource type", properties: ["id | String |"] }) },
    [],
  );
});

test("of two as frequent as each other, either may be right", () => {
  expectDiagnostics({ "api/call-answer.md": page("Rooms.Read", "rooms.read") }, []);
});
