export { ApiError, isApiError } from "./api-error.js";
export type { ApiFailure } from "./api-error.js";
export { batch } from "./batch.js";
export type { BatchOptions, BatchResults } from "./batch.js";
export type { BinaryBody } from "./body.js";
export type { Call } from "./call.js";
export type { AnyRoute } from "./chain.js";
export type { Collection, ItemOf } from "./collection.js";
export { createCore } from "./core.js";
export type { CoreOptions } from "./core.js";
export { delta } from "./delta.js";
export type { Changes } from "./delta.js";
export { download } from "./download.js";
export type { DownloadOptions } from "./download.js";
export type { FailedRequest } from "./failed-request.js";
export {
  CallError,
  ConnectionError,
  isAbortError,
  isCallError,
  isConnectionError,
  isLinkError,
  isTimeoutError,
  LinkError,
  TimeoutError,
} from "./failures.js";
export { filter } from "./filter.js";
export { raw } from "./literal.js";
export type { Literal, Raw } from "./literal.js";
export { logTo } from "./log.js";
export type { Log, LogOptions } from "./log.js";
export { createMockClient } from "./mock.js";
export type { MockExample } from "./mock.js";
export type {
  AliasOptions,
  Auth,
  AuthContext,
  CallOptions,
  ClientOptions,
  GetOptions,
  HeaderValues,
  Hooks,
  RequestOptions,
  Retry,
  RetryOptions,
  WithHeaders,
  WithQuery,
} from "./options.js";
export type { Patch } from "./patch.js";
export { createProxy } from "./proxy.js";
export type { Query, QueryOption, QueryOptions, QueryValue } from "./query.js";
export type { Base64, Guid, IsoDate, IsoDateTime, IsoDuration, IsoTime, Json } from "./scalars.js";
export type { Annotated, PropertyName, Selected } from "./selection.js";
export { upload } from "./upload.js";
export type { UploadOptions } from "./upload.js";
export { parsePayload, WebhookError } from "./webhook.js";
