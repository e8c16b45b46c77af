import type { Hooks } from "./options.js";
import { property, textOf } from "./property.js";
import { redactHeaders, redactUrl } from "./redact.js";

/** Where a log is written: `console`, or another logger with these functions. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}

/** What a log is to hold. */
export interface LogOptions {
  /** Whether headers are written too, of request and answer, as `debug`. Default: they are not. */
  readonly headers?: boolean | undefined;
}

/**
 * Hooks that write a line for each answer and each attempt without one, as `info`, and for each retry, as `warn`. No line holds
 * a body, a token, a cookie or a value of a query but OData's harmless ones.
 *
 * @example
 * createClient({ auth, hooks: logTo(console) }); // GET https://graph.example/v1.0/me?$select=id 200 in 31 ms
 */
export function logTo(log: Log, { headers = false }: LogOptions = {}): Hooks {
  const started = new WeakMap<Request, number>();
  const timeOf = (request: Request): string => {
    const start = started.get(request);
    return start === undefined ? "" : ` in ${Math.round(performance.now() - start)} ms`;
  };
  return {
    beforeRequest: (request) => {
      started.set(request, performance.now());
    },
    afterResponse: (response, request) => {
      const id = response.headers.get("request-id") ?? response.headers.get("x-request-id");
      const answer = `${response.status}${timeOf(request)}${id ? `, request-id ${id}` : ""}`;
      log.info(`${request.method} ${redactUrl(request.url)} ${answer}`);
      if (headers) for (const line of redactHeaders(request.headers)) log.debug(`> ${line}`);
      if (headers) for (const line of redactHeaders(response.headers)) log.debug(`< ${line}`);
    },
    onFailure: (error, request) => {
      const name = textOf(property(error, "name")) ?? "aborted";
      log.info(`${request.method} ${redactUrl(request.url)} ${name}${timeOf(request)}`);
    },
    onRetry: ({ attempt, delay, reason, request }) => {
      const why = reason instanceof Error ? reason.name : reason.status;
      log.warn(`${request.method} ${redactUrl(request.url)} ${why}, retry ${attempt} in ${Math.round(delay)} ms`);
    },
  };
}
