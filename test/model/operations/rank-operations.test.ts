import { expect, test } from "vitest";
import { rankOperations } from "../../../src/model/operations/rank-operations.js";
import { anApi, anOperation, answers, aResource, noContent, resource } from "../../emit/helpers/model.js";

const one = { responses: answers(resource("call")) };
const many = { responses: answers(resource("call"), { collection: true }) };

/** The pages of the only route that `operations` have, by rank. */
function ranked(...operations: readonly ReturnType<typeof anOperation>[]): readonly string[] {
  const [route, ...others] = anApi({ resources: [aResource("call")], operations }).routes;
  expect(others).toEqual([]);
  return route ? [...new Set(rankOperations(route).map(({ id }) => id))] : [];
}

test("the page with the shortest name is most about a route", () => {
  expect(
    ranked(
      anOperation("groupcall-get", ["GET /calls/{callId}"], one),
      anOperation("call-get", ["GET /calls/{callId}"], one),
      anOperation("call-ask", ["GET /calls/{callId}"], one),
    ),
  ).toEqual(["api/call-ask", "api/call-get", "api/groupcall-get"]);
});

test("a page that has in its title what the path leads to comes first, whatever the pages are called", () => {
  const titled = (page: string, title: string): ReturnType<typeof anOperation> =>
    anOperation(page, ["POST /calls/{callId}/guestNotes"], { title });
  expect(
    ranked(
      titled("a", "Send a note"),
      titled("b", "Send notes to guests"),
      titled("call-add-note", "Send the guest notes of a call"),
      titled("call-post-guestnotes", "Create guestNote"),
    ),
  ).toEqual(["api/call-add-note", "api/call-post-guestnotes", "api/a", "api/b"]);
});

test("a page that answers with one thing where the path leads to many comes behind one that answers with many", () => {
  expect(
    ranked(anOperation("call-get", ["GET /calls"], one), anOperation("groupcall-list", ["GET /calls"], many)),
  ).toEqual(["api/groupcall-list", "api/call-get"]);
  expect(
    ranked(
      anOperation("call-get", ["GET /calls/{callId}"], many),
      anOperation("groupcall-get", ["GET /calls/{callId}"], one),
    ),
  ).toEqual(["api/groupcall-get", "api/call-get"]);
});

test("a path that may be of one thing or of many promises neither", () => {
  expect(
    ranked(anOperation("staff-list", ["GET /staff"], many), anOperation("staff-get", ["GET /staff"], one)),
  ).toEqual(["api/staff-get", "api/staff-list"]);
});

test("only what is read promises anything", () => {
  expect(
    ranked(
      anOperation("call-add", ["POST /calls"], { responses: noContent }),
      anOperation("call-post", ["POST /calls"], many),
    ),
  ).toEqual(["api/call-add", "api/call-post"]);
});

test("a page that asks no more of a route than its `$expand` or its `$filter` comes last", () => {
  expect(
    ranked(
      anOperation("a", ["GET /calls/{callId}?$expand=notes", "GET /calls/{callId}?$filter=a eq 1"], one),
      anOperation("b", ["GET /calls/{callId}?$expand=notes", "GET /calls/{callId}"], one),
      anOperation("c-get", ["GET /calls/{callId}?token={token}"], one),
    ),
  ).toEqual(["api/b", "api/c-get", "api/a"]);
});
