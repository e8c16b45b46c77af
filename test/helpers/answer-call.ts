import type { Files } from "./temp-folder.js";

/** A reference of two pages about answering a call, without a fault. */
export const answerCall: Files = {
  "api/call-answer.md": `---
title: "call: answer"
description: "Answer an incoming call."
doc_type: apiPageType
---

# call: answer

Namespace: contoso.calls

Answer an incoming [call](../resources/call.md).

## HTTP request

<!-- { "blockType": "ignored" } -->
\`\`\`http
POST /calls/{id}/answer
\`\`\`

## Request body

In the request body, provide a JSON object with the following parameters.

| Parameter | Type   | Description                             |
| :-------- | :----- | :-------------------------------------- |
| greeting  | String | What the caller hears first. Required.  |

## Response

If successful, this method returns a \`200 OK\` response code and a [call](../resources/call.md) object in the response body.

## Example

### Request

<!-- { "blockType": "request", "name": "call_answer" } -->
\`\`\`http
POST https://calls.example.com/v1/calls/7/answer
Content-Type: application/json

{
  "greeting": "Good morning"
}
\`\`\`

### Response

<!-- { "blockType": "response", "@odata.type": "contoso.calls.call" } -->
\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{
  "id": "7",
  "state": "established"
}
\`\`\`
`,
  "resources/call.md": `---
title: "call resource type"
description: "A call between two or more participants."
doc_type: resourcePageType
---

# call resource type

Namespace: contoso.calls

A call between two or more participants.

## Methods

| Method                             | Return type     | Description              |
| :--------------------------------- | :-------------- | :----------------------- |
| [Answer](../api/call-answer.md)    | [call](call.md) | Answer an incoming call. |

## Properties

| Property | Type   | Description                 |
| :------- | :----- | :-------------------------- |
| id       | String | The unique identifier.      |
| state    | String | The state, such as ringing. |

## Relationships

None.

## JSON representation

<!-- { "blockType": "resource", "keyProperty": "id", "@odata.type": "contoso.calls.call" } -->
\`\`\`json
{
  "@odata.type": "#contoso.calls.call",
  "id": "String (identifier)",
  "state": "String"
}
\`\`\`
`,
};
