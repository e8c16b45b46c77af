import { expect, test } from "vitest";
import { answerCall } from "../../helpers/answer-call.js";
import { openapiOf } from "../helpers/document.js";
import { faultsOf } from "../helpers/validate.js";

const permissions = `
## Permissions

| Permission type                    | Permissions (from least to most privileged) |
| :--------------------------------- | :------------------------------------------ |
| Delegated (work or school account) | Not supported.                              |
| Application                        | Calls.Answer, Calls.Manage.All              |

## HTTP request
`;

const pages = {
  ...answerCall,
  "api/call-answer.md": (answerCall["api/call-answer.md"] ?? "").replace("\n## HTTP request\n", permissions),
};

test("a reference of two pages is this document", async () => {
  const document = openapiOf(pages, { docsUrl: "https://docs.example.com/" });
  expect(document).toEqual({
    openapi: "3.1.1",
    info: { title: "contoso.calls", version: "v1" },
    servers: [{ url: "https://calls.example.com/v1" }],
    security: [],
    paths: {
      "/calls/{callId}/answer": {
        parameters: [
          {
            name: "callId",
            in: "path",
            required: true,
            schema: { type: "string" },
            "x-docwright-origin": "api/call-answer.md:24",
          },
        ],
        post: {
          operationId: "calls.byId.answer.post",
          summary: "call: answer",
          description: "Answer an incoming call.",
          externalDocs: { url: "https://docs.example.com/api/call-answer" },
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/call-answer-request" },
                examples: {
                  "call-answer-request-example": { $ref: "#/components/examples/call-answer-request-example" },
                },
              },
            },
            "x-docwright-origin": "api/call-answer.md:27",
          },
          responses: {
            "200": {
              description: "OK",
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/contoso.calls.call" },
                  examples: {
                    "call-answer-response-example": { $ref: "#/components/examples/call-answer-response-example" },
                  },
                },
              },
              "x-docwright-origin": "api/call-answer.md:37",
            },
            "4XX": { $ref: "#/components/responses/failure" },
            "5XX": { $ref: "#/components/responses/failure" },
          },
          security: [{ application: ["Calls.Answer"] }, { application: ["Calls.Manage.All"] }],
          "x-docwright-permissions": [
            {
              kind: "Delegated (work or school account)",
              scopes: [],
              "x-docwright-origin": "api/call-answer.md:17",
            },
            {
              kind: "Application",
              scopes: ["Calls.Answer", "Calls.Manage.All"],
              "x-docwright-origin": "api/call-answer.md:18",
            },
          ],
          "x-docwright-origin": "api/call-answer.md:24",
        },
        "x-docwright-origin": "api/call-answer.md:24",
      },
    },
    components: {
      schemas: {
        ODataError: {
          title: "ODataError",
          description: "What went wrong.",
          type: "object",
          properties: {
            error: {
              type: "object",
              properties: {
                code: { type: "string", description: "A code for programs to tell failures apart by." },
                message: { type: "string", description: "A message for people." },
                target: { type: "string", description: "What the failure is about, such as the name of a property." },
                details: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      code: { type: "string", description: "A code for programs to tell failures apart by." },
                      message: { type: "string", description: "A message for people." },
                      target: {
                        type: "string",
                        description: "What the failure is about, such as the name of a property.",
                      },
                    },
                    required: ["code", "message"],
                  },
                },
                innerError: { type: "object", additionalProperties: true },
              },
              required: ["code", "message"],
            },
          },
          required: ["error"],
        },
        "call-answer-request": {
          title: "call-answer-request",
          description: 'The body of "call: answer".',
          type: "object",
          properties: {
            greeting: {
              type: "string",
              description: "What the caller hears first. Required.",
              "x-docwright-origin": "api/call-answer.md:33",
            },
          },
          required: ["greeting"],
          "x-docwright-origin": "api/call-answer.md:27",
        },
        "contoso.calls.call": {
          title: "call",
          description: "A call between two or more participants.",
          type: "object",
          properties: {
            id: {
              type: "string",
              description: "The unique identifier.",
              "x-docwright-origin": "resources/call.md:23",
            },
            state: {
              type: "string",
              description: "The state, such as ringing.",
              "x-docwright-origin": "resources/call.md:24",
            },
          },
          externalDocs: { url: "https://docs.example.com/resources/call" },
          "x-docwright-origin": "resources/call.md:7",
        },
      },
      responses: {
        failure: {
          description: "A failure.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/ODataError" } } },
        },
      },
      examples: {
        "call-answer-request-example": {
          summary: "call: answer",
          value: { greeting: "Good morning" },
          "x-docwright-origin": "api/call-answer.md:45",
        },
        "call-answer-response-example": {
          summary: "call: answer",
          value: { id: "7", state: "established" },
          "x-docwright-origin": "api/call-answer.md:57",
        },
      },
      securitySchemes: {
        application: {
          type: "http",
          scheme: "bearer",
          description: "A token of an application that acts on its own.",
        },
      },
    },
  });
  expect(await faultsOf(document)).toEqual([]);
});

test("title, version, server and tokens are the caller's to say", () => {
  const document = openapiOf(pages, {
    title: "Calls",
    version: "2026-03",
    baseUrl: "https://calls.test/v2",
    oauth: { authorizationUrl: "https://login.test/authorize", tokenUrl: "https://login.test/token" },
  });
  expect(document["info"]).toEqual({ title: "Calls", version: "2026-03" });
  expect(document["servers"]).toEqual([{ url: "https://calls.test/v2" }]);
  expect(document["components"]?.["securitySchemes"]).toEqual({
    application: {
      type: "oauth2",
      description: "A token of an application that acts on its own.",
      flows: {
        clientCredentials: {
          tokenUrl: "https://login.test/token",
          scopes: { "Calls.Answer": "", "Calls.Manage.All": "" },
        },
      },
    },
  });
});

test("an API without an address has no server, and its version is none", () => {
  const relative = { "resources/call.md": answerCall["resources/call.md"] ?? "" };
  const { info, servers, paths } = openapiOf(relative);
  expect({ info, servers, paths }).toEqual({
    info: { title: "contoso.calls", version: "unversioned" },
    servers: undefined,
    paths: {},
  });
});

test("the order of the pages changes nothing", () => {
  const shuffled = Object.fromEntries(Object.entries(pages).toReversed());
  expect(JSON.stringify(openapiOf(shuffled))).toBe(JSON.stringify(openapiOf(pages)));
});
