import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

function pagesSaying(sentence: string) {
  const body =
    "Supply these.\n\n| Parameter | Type |\n|:---|:---|\n| ringTone | String |\n| near | [place](../resources/place.md) |";
  const example = `${httpFence("POST /calls/17/answer", `{ "ringTone": "low", "door@odata.mediaReadLink": "url" }`)}\n${httpFence("HTTP/1.1 204 No Content")}`;
  return {
    "api/call-answer.md": operationPage({ body, example }),
    "resources/call.md": resourcePage({
      introduction: sentence,
      properties: [
        "joinUrl | String |",
        "state | String | Possible values are: `onHold`, `ringing`.",
        "at | [place](place.md) |",
      ],
    }),
    "resources/place.md": resourcePage({ title: "place resource type", properties: ["zipCode | String |"] }),
  };
}

test.each([
  "The **joinUrl** property says where.",
  "The `ringTone` and `zipCode` properties say how.",
  "The **mediaReadLink** property is an address.",
  "The **onHold** property of old is a state.",
  "The **dialInUrl** says where, and no property has it.",
  "The **dial** property is a word.",
  "The **dialInUrl** (see the property) says where.",
  "The **dialInUrl** property:\n\n```js\nphone.dialInUrl\n```",
  "The **dialInUrl** property of a phone.\n\n| Phone | Meaning |\n|:---|:---|\n| dialInUrl | Where to. |",
])("nothing is wrong with: %s", (sentence) => {
  expectDiagnostics(pagesSaying(sentence), []);
});

test("each name of a list is looked at, once a page, and what is near it is what was meant", () => {
  const sentence = "Its **topicName**, `zipCod`, and **joinUri** properties.\n\n- Set the **topicName** property.";
  expectDiagnostics(pagesSaying(sentence), [
    "resources/call.md:3:7 warning prose-property-unknown Unexpected property `topicName` in a sentence, expected one that the reference documents",
    "  resources/call.md:5:13 The same stands here",
    "resources/call.md:3:21 warning prose-property-unknown Unexpected property `zipCod` in a sentence, expected one that the reference documents, such as `zipCode`",
    "resources/call.md:3:36 warning prose-property-unknown Unexpected property `joinUri` in a sentence, expected one that the reference documents, such as `joinUrl`",
  ]);
});
