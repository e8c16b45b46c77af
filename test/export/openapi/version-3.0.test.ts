import { expect, test } from "vitest";
import { anExample, jsonNode } from "../../emit/helpers/example.js";
import {
  anApi,
  anEnumeration,
  anOperation,
  aProperty,
  aResource,
  at,
  enumeration,
  listOf,
  primitive,
  resource,
  text,
} from "../../emit/helpers/model.js";
import { documentOf, partOf, schemaOf } from "../helpers/document.js";
import { faultsOf } from "../helpers/validate.js";

const state = aProperty("state", enumeration("callState"), { description: "Where it stands.", nullable: true });
const properties = [
  aProperty("subject", text, { nullable: true }),
  aProperty("tags", listOf(text), { nullable: true }),
  aProperty("media", primitive("Binary")),
  aProperty("peer", resource("call"), { description: "The other one.", readOnly: true }),
  aProperty("route", { kind: "values", values: ["direct"] }, { nullable: true }),
  aProperty("extra", primitive("Json"), { nullable: true }),
  state,
];
const operation = anOperation("call-get", ["GET /call"], {
  responses: [{ status: 200, content: { kind: "binary", mediaType: "audio/wav" }, origin: at("api/call-get.md") }],
});
const api = anApi({
  resources: [aResource("call", properties)],
  enumerations: [anEnumeration("callState", ["idle"])],
  operations: [operation],
  examples: [anExample(operation, "GET /call")],
  webhooks: [
    {
      kind: "webhook",
      method: "POST",
      target: "/callback",
      type: resource("call"),
      examples: [
        {
          title: "Ring",
          notes: "",
          headers: [],
          payload: jsonNode({}),
          contradictions: [],
          origin: at("api/call-get.md"),
        },
      ],
    },
  ],
});

test("OpenAPI 3.0 says in its own way what may be null, what is bytes, and what stands beside a reference", async () => {
  const document = documentOf(api, { openapi: "3.0" });
  const nothing = { type: "object", nullable: true, enum: [null] };
  expect(schemaOf(document, "call")).toEqual({
    title: "call",
    type: "object",
    properties: {
      subject: { type: "string", nullable: true },
      tags: { type: "array", items: { type: "string" }, nullable: true },
      media: { type: "string", format: "base64url" },
      peer: {
        allOf: [{ $ref: "#/components/schemas/contoso.meet.call" }],
        description: "The other one.",
        readOnly: true,
      },
      route: { anyOf: [{ type: "string", enum: ["direct"] }, { type: "string" }, nothing] },
      extra: {},
      state: {
        anyOf: [{ $ref: "#/components/schemas/contoso.meet.callState" }, nothing],
        description: "Where it stands.",
      },
    },
  });
  expect(partOf(document, "paths", "/call", "get", "responses", "200", "content")).toEqual({
    "audio/wav": { schema: { type: "string", format: "binary" } },
  });
  expect(document["openapi"]).toBe("3.0.4");
  expect(document["webhooks"]).toBeUndefined();
  expect(Object.keys(document["x-webhooks"] ?? {})).toEqual(["call"]);
  expect(await faultsOf(document)).toEqual([]);
});
