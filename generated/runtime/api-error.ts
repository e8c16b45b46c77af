import { type FailedRequest, printRequest } from "./failed-request.js";
import { CallError } from "./failures.js";
import { property, textOf } from "./property.js";

/** What the constructor of an `ApiError` takes. */
export interface ApiFailure {
  readonly request: FailedRequest;
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else text. */
  readonly body: unknown;
}

/** The server answered, but not as asked: with a status outside 200–299, or with JSON that is none. */
export class ApiError extends CallError {
  override readonly name = "ApiError";
  declare readonly status: number;
  /** The API's own name for what went wrong, such as `itemNotFound`. */
  declare readonly code: string | undefined;
  /** What the server says beyond that (`innererror` in OData JSON Format 4.01). */
  declare readonly innerError: unknown;
  /** The server's name for this very request, which its support will ask for; its gateway's, `x-request-id`, where it gives none. */
  declare readonly requestId: string | undefined;
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly request: FailedRequest;

  constructor(failure: ApiFailure, options?: ErrorOptions) {
    const { request, status, headers, body } = failure;
    const error = property(body, "error");
    const detail = typeof error === "object" ? error : body;
    const code = textOf(property(detail, "code")) ?? textOf(error);
    const message = `Unexpected status ${status} from ${printRequest(request)}`;
    // Problem details (RFC 9457) have a title for what OData calls a message.
    const words = textOf(property(detail, "message")) ?? textOf(property(body, "title"));
    super([message, code ?? [], words ?? []].flat().join(": "), options);
    const { method, url } = request;
    const innerError = property(detail, "innerError") ?? property(detail, "innererror");
    const requestId = textOf(
      headers.get("request-id") ?? property(innerError, "request-id") ?? headers.get("x-request-id"),
    );
    // Whoever made the call knows more of its request, and errors are printed with all that they hold.
    Object.assign(this, { status, headers, body, code, innerError, requestId, request: { method, url } });
  }
}

/**
 * Whether `error` is an `ApiError`, and of that status where one is given. Told by name, so that it holds for another copy
 * of the SDK and another realm too.
 */
export function isApiError(error: unknown, status?: number): error is ApiError {
  return property(error, "name") === "ApiError" && (status === undefined || property(error, "status") === status);
}
