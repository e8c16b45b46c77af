import type {
  Annotated,
  AnyRoute,
  Call,
  CallOptions,
  ClientOptions,
  Collection,
  GetOptions,
  PropertyName,
  Raw,
  Selected,
} from "../../templates/runtime/index.js";
import { createProxy } from "../../templates/runtime/index.js";

/** A call on the phone, as an emitted model is. */
export interface PhoneCall extends Annotated {
  "@odata.type"?: "#phone.call";
  readonly id?: string;
  subject?: string | null;
  participants?: Participant[];
}

export interface Participant extends Annotated {
  name?: string;
}

/** Builders as an SDK has them, one for each way in which a chain spells a URL. */
export interface Api extends AnyRoute, Route {
  readonly calls: Calls;
  readonly drive: Drive;
  readonly delete_: Route;
  readonly name_: Route;
  readonly name__: Route;
  readonly "phone.call": Route;
  readonly "..": Route;
}

export interface Calls extends Route {
  byId(id: string | number): OneCall;
  byKey(key: string | number | Raw): OneCall;
  delta(): Route;
  between(span: Span): Route;
  get<K extends PropertyName<PhoneCall> = never>(
    options?: GetOptions<PhoneCall, K, { room?: string }>,
  ): Call<Collection<Selected<PhoneCall, K>>>;
}

export interface OneCall extends Route {
  readonly redirect: Route;
  readonly $value: Route;
  get<K extends PropertyName<PhoneCall> = never>(options?: GetOptions<PhoneCall, K>): Call<Selected<PhoneCall, K>>;
  patch(body: PhoneCall, options?: CallOptions): Call<PhoneCall>;
}

export interface Drive {
  readonly root: { byPath(path: string): Folder };
}

export interface Folder extends Route {
  readonly content: Route;
}

/** A route of which nothing is known. */
export interface Route {
  get(options?: GetOptions<object>): Call<unknown>;
  head(options?: CallOptions): Call<unknown>;
  delete(options?: CallOptions): Call<unknown>;
  post(body?: unknown, options?: CallOptions): Call<unknown>;
  put(body?: unknown, options?: CallOptions): Call<unknown>;
  patch(body?: unknown, options?: CallOptions): Call<unknown>;
}

interface Span {
  readonly from?: Date | Raw | string | undefined;
  readonly room?: string | null;
  readonly missed?: boolean;
  readonly limit?: number;
  readonly tags?: readonly string[];
}

/** A client of that API whose retries, where a test lets there be any, hardly wait. */
export function connect(baseUrl: string, options: Partial<ClientOptions> = {}): Api {
  return createProxy<Api>({ baseUrl, ...options, retry: { delay: 1, ...options.retry } });
}

/** The URL that a call would be sent to, behind its base. */
export async function urlOf(call: Call<unknown>): Promise<string> {
  const request = await call.toRequest();
  return request.url.replace("https://phone.example/v1", "");
}
