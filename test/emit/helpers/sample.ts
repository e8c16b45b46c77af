import type { Api } from "../../../src/model/api.js";
import {
  aMember,
  anApi,
  anEnumeration,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  at,
  enumeration,
  jsonBody,
  listOf,
  noContent,
  primitive,
  resource,
  text,
} from "./model.js";

/** An API of calls and recordings with one of everything that has a form of its own in the SDK. */
export const sampleApi: Api = anApi({
  baseUrl: "https://api.contoso.example/v1",
  resources: [
    aResource("entity", [aProperty("id", text, { readOnly: true, description: "Identifies the entity. Read-only." })], {
      abstract: true,
      area: "",
    }),
    aResource(
      "call",
      [
        aProperty("id", text, { readOnly: true }),
        aProperty("state", enumeration("callState"), { description: "Where the call stands.", nullable: true }),
        aProperty("subject", text, { required: true, description: "What the call is about. Required." }),
        aProperty("startedAt", primitive("DateTimeOffset"), { readOnly: true }),
        aProperty("participants", listOf(resource("participant")), { navigation: true }),
        aProperty("media", resource("media"), { deprecated: "Use `streams`." }),
        aProperty("priority", { kind: "values", values: ["low", "high"] }),
        aProperty("origin", { kind: "object", properties: [aProperty("city"), aProperty("zone", primitive("Int32"))] }),
        aProperty("recipient", { kind: "union", of: [resource("participant"), text] }),
        aProperty("extra", { kind: "unknown" }),
        aProperty("contoso.meet.tag"),
        aProperty("recording@contoso.meet.url"),
      ],
      { base: "contoso.meet.entity", description: "A call between two or more participants." },
    ),
    aResource("participant", [aProperty("displayName"), aProperty("muted", primitive("Boolean"), { readOnly: true })], {
      base: "contoso.meet.entity",
    }),
    aResource("media", [aProperty("name"), aProperty("size", primitive("Int64"))], { abstract: true }),
    aResource("audioMedia", [aProperty("bitrate", primitive("Int32")), aProperty("name")], {
      base: "contoso.meet.media",
    }),
    aResource("videoMedia", [aProperty("codec"), aProperty("size", text)], { base: "contoso.meet.media" }),
    aResource("recordings.session", [aProperty("open", primitive("Boolean"))], {
      id: "contoso.meet.recordings.session",
      area: undefined,
      open: true,
    }),
    aResource("collection", [aProperty("readOnlyName", text, { readOnly: true }), aProperty("label")]),
  ],
  enumerations: [
    anEnumeration("callState", [aMember("ringing", "Nobody has answered."), aMember("established", "It is on.")], {
      description: "Where a call stands.",
    }),
    anEnumeration("modalities", ["audio", "video"], { flags: true }),
  ],
  operations: [
    anOperation("call-list", ["GET /calls"], {
      title: "List calls",
      description: "List the calls of the signed-in user.",
      responses: answers(resource("call"), { collection: true }),
      permissions: [
        {
          kind: "Delegated",
          scopes: ["Calls.Read", "Calls.ReadWrite"],
          note: undefined,
          origin: at("api/call-list.md"),
        },
        { kind: "Application", scopes: [], note: undefined, origin: at("api/call-list.md") },
      ],
    }),
    anOperation("call-get", ["GET /calls/{callId}"], {
      title: "Get call",
      responses: answers(resource("call")),
      parameters: [
        aParameter("query", "includeEnded", { type: primitive("Boolean"), description: "Also ended ones." }),
      ],
    }),
    anOperation("call-create", ["POST /calls"], {
      title: "Create call",
      body: jsonBody(resource("call")),
      responses: answers(resource("call"), { status: 201 }),
    }),
    anOperation("call-update", ["PATCH /calls/{callId}"], {
      title: "Update call",
      body: jsonBody(resource("call")),
      responses: answers(resource("call")),
      parameters: [
        aParameter("header", "If-Match", { required: true, description: "The version that is updated." }),
        aParameter("header", "Authorization", { required: true }),
      ],
    }),
    anOperation("call-delete", ["DELETE /calls/{callId}"], { title: "Delete call", responses: noContent }),
    anOperation("call-redirect", ["POST /calls/{callId}/redirect"], {
      title: "call: redirect",
      description: "Redirect an incoming call.",
      body: jsonBody(undefined, [
        aProperty("targets", listOf(resource("participant")), {
          required: true,
          description: "Who is called instead.",
        }),
        aProperty("timeout", primitive("Int32"), { description: "Seconds to wait for an answer." }),
      ]),
      responses: noContent,
    }),
    anOperation("call-delta", ["GET /calls/delta", "GET /calls/delta()"], {
      title: "call: delta",
      responses: answers(resource("call"), { collection: true }),
    }),
    anOperation("media-list", ["GET /calls/{callId}/media"], {
      title: "List media",
      responses: answers(resource("media"), { collection: true }),
    }),
    anOperation("media-add", ["POST /calls/{callId}/media"], {
      title: "Add media",
      body: jsonBody(resource("media"), [aProperty("name", text, { required: true })]),
      responses: answers(resource("media")),
    }),
    anOperation("media-content", ["GET /calls/{callId}/media/{mediaId}/$value"], {
      title: "Get media content",
      responses: [
        { status: 302, content: { kind: "binary", mediaType: "audio/wav" }, origin: at("api/media-content.md") },
      ],
    }),
    anOperation("media-upload", ["PUT /recordings/root:/{path}:/content"], {
      title: "Upload recording",
      body: { kind: "content", mediaTypes: ["audio/wav"], origin: at("api/media-upload.md") },
      responses: answers(resource("contoso.meet.recordings.session")),
    }),
    anOperation("session-create", ["POST /recordings"], {
      title: "Create session",
      body: jsonBody(resource("contoso.meet.recordings.session"), [aProperty("open", text)]),
      responses: answers(resource("contoso.meet.recordings.session")),
    }),
    anOperation("recording-usage", ["GET /recordings/usage(period='{period}',top=10,from={from})"], {
      title: "recordings: usage",
      parameters: [
        aParameter("function", "from", { type: primitive("DateTimeOffset"), description: "Where to begin." }),
        aParameter("query", "region", { required: true }),
      ],
      responses: [
        { status: 200, content: { kind: "value", type: primitive("Int32") }, origin: at("api/recording-usage.md") },
      ],
    }),
    anOperation("room-get", ["GET /rooms('{name}')", "GET /rooms/delete/get"], { title: "Get room" }),
    anOperation("collection-add", ["POST /rooms/{roomId}/collections"], {
      title: "Add collection",
      body: jsonBody(resource("collection")),
      responses: [
        ...answers(resource("collection")),
        { status: 202, content: { kind: "none" }, origin: at("api/collection-add.md") },
      ],
    }),
    anOperation("room-archive", ["POST /rooms/{roomId}/archive"], {
      title: "Archive room",
      deprecated: "Use `close`.",
      responses: [
        { status: 200, content: { kind: "text", mediaType: "text/plain" }, origin: at("api/room-archive.md") },
      ],
    }),
  ],
});
