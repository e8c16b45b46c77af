import { expect, test } from "vitest";
import { hostCalled } from "../../../src/model/examples/host.js";
import { readExamples } from "../../../src/model/examples/read-examples.js";
import { pagesOf, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";

function hostOn(pages: Pages): string | undefined {
  return hostCalled(new Map(pagesOf(pages).map((page) => [page, readExamples(page)])));
}

function pageThatCalls(...urls: readonly string[]): string {
  return operationPage({ example: urls.map((url) => httpFence(`POST ${url}`, '{ "greeting": "Hello" }')).join("\n") });
}

test("the API's host is the one that most pages call first: what it sends to its users can be more than what they send", () => {
  const answer = "https://Calls.example/v1/calls/7/answer";
  const bot = "https://bot.example/hook";
  expect(hostOn({ "api/call-answer.md": pageThatCalls(answer, bot, bot) })).toBe("https://calls.example");
  const pages = {
    "api/a.md": pageThatCalls("/calls/7/answer", bot),
    "api/b.md": pageThatCalls(answer),
    "api/c.md": pageThatCalls(answer, bot),
  };
  expect(hostOn(pages)).toBe("https://calls.example");
});

test("there is no host where all requests are relative to it", () => {
  expect(hostOn({ "api/call-answer.md": pageThatCalls("/calls/7/answer") })).toBeUndefined();
});
