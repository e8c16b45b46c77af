/** What the runtime exports and `index.ts` hands on under the same name: functions and classes. */
export const runtimeValues = [
  "ApiError",
  "CallError",
  "ConnectionError",
  "LinkError",
  "TimeoutError",
  "WebhookError",
  "batch",
  "createCore",
  "createMockClient",
  "delta",
  "download",
  "filter",
  "isAbortError",
  "isApiError",
  "isCallError",
  "isConnectionError",
  "isLinkError",
  "isTimeoutError",
  "logTo",
  "raw",
  "upload",
] as const;

/** The same: types. */
export const runtimeTypes = [
  "AliasOptions",
  "Annotated",
  "AnyRoute",
  "ApiFailure",
  "Auth",
  "AuthContext",
  "Base64",
  "BatchOptions",
  "BatchResults",
  "BinaryBody",
  "CallOptions",
  "Changes",
  "ClientOptions",
  "Collection",
  "CoreOptions",
  "DownloadOptions",
  "FailedRequest",
  "GetOptions",
  "Guid",
  "HeaderValues",
  "Hooks",
  "IsoDate",
  "IsoDateTime",
  "IsoDuration",
  "IsoTime",
  "ItemOf",
  "Json",
  "Literal",
  "Log",
  "LogOptions",
  "MockExample",
  "Patch",
  "PropertyName",
  "Query",
  "QueryOption",
  "QueryOptions",
  "QueryValue",
  "Raw",
  "RequestOptions",
  "Retry",
  "RetryOptions",
  "Selected",
  "UploadOptions",
  "WithHeaders",
  "WithQuery",
] as const;

/** What the SDK's own modules need of the runtime and its users do not. */
export const runtimeInternals = ["createProxy", "parsePayload"] as const;

/**
 * The runtime's names that the SDK gives another one, since references have types of that name: calls, for instance.
 */
export const runtimeAliases = { Call: "ApiCall" } as const;

/** What the SDK's own modules call themselves. */
const ownNames = ["Client", "createClient", "WebhookPayload", "parseWebhook"];

/** Globals that emitted code uses, or that a program would be surprised to see replaced by an import from its SDK. */
const globals =
  "Array Blob Boolean Buffer Date Error Exclude Function Headers Infinity JSON Map Math NaN Number Object Omit Parameters Partial " +
  "Pick Promise PromiseLike Proxy ReadableStream Readonly ReadonlyArray Record RegExp Request Required Response ReturnType " +
  "Set String Symbol URL Uint8Array";

/** The predefined types of TypeScript, as no type may be called, and the type parameters of the emitted signatures. */
const typeNames = "any bigint boolean never null number object string symbol undefined unknown void K T";

/** Names that no emitted type may bear. */
export const reservedTypeNames: readonly string[] = [
  ...runtimeValues,
  ...runtimeTypes,
  ...runtimeInternals,
  ...Object.values(runtimeAliases),
  ...ownNames,
  ...globals.split(" "),
  ...typeNames.split(" "),
];
