import {
  type Annotated,
  type AnyRoute,
  type BinaryBody,
  type Call,
  type CallOptions,
  type ClientOptions,
  type Collection,
  createMockClient,
  createProxy,
  type GetOptions,
  type MockExample,
  type PropertyName,
  type Raw,
  type Selected,
} from "../../templates/runtime/index.js";

// The SDK that the examples of the runtime's documentation are of, and the server that they call.
export * from "../../templates/runtime/index.js";

/** A call on the phone. */
export interface PhoneCall extends Annotated {
  id?: string;
  subject?: string;
}

export interface Client extends AnyRoute {
  readonly calls: Calls;
  readonly drive: { readonly root: { byPath(path: string): Item } };
}

export interface Calls {
  byId(id: string): { get(options?: CallOptions): Call<PhoneCall> };
  delta(): { get(): Call<Collection<PhoneCall>> };
  between(span: { from: Date; to: Raw; room: string }): { get(): Call<Collection<PhoneCall>> };
  get<K extends PropertyName<PhoneCall> = never>(
    options?: GetOptions<PhoneCall, K> & { headers?: { ConsistencyLevel?: "eventual" } },
  ): Call<Collection<Selected<PhoneCall, K>>>;
  post(body: PhoneCall, options?: CallOptions): Call<PhoneCall>;
}

export interface Item {
  readonly content: { get(): Call<Blob>; put(body: BinaryBody, options?: CallOptions): Call<{ id: string }> };
  readonly createUploadSession: { post(): Call<{ uploadUrl: string }> };
}

const baseUrl = "https://phone.example/v1";
const uploadUrl = "https://files.example/session";

const weekly = { id: "A1", subject: "Weekly sync" };
const calls = [weekly, { id: "A2", subject: "Retrospective" }];
const notFound = { code: "itemNotFound", message: "No such call.", innerError: { date: "2026-03-01" } };

const examples: readonly MockExample[] = [
  { request: "GET /calls", body: { value: calls } },
  { request: "GET /calls?$top=1", body: { value: [weekly], "@odata.nextLink": `${baseUrl}/calls?$skip=1` } },
  { request: "GET /calls?$skip=1", body: { value: [calls[1]] } },
  {
    request: "GET /calls/delta()",
    body: { value: [weekly], "@odata.deltaLink": `${baseUrl}/calls/delta()?$deltatoken=7` },
  },
  { request: "GET /calls/A1", headers: { etag: '"7"' }, body: weekly },
  { request: "GET /calls/unknown", status: 404, headers: { "request-id": "R1" }, body: { error: notFound } },
  { request: "POST /calls", status: 201, body: weekly },
  {
    request: "POST /$batch",
    body: {
      responses: [
        { id: "0", status: 200, body: { value: calls } },
        { id: "1", status: 404, body: { error: notFound } },
      ],
    },
  },
  { request: "POST /drive/root:/notes.txt:/createUploadSession", body: { uploadUrl } },
  { request: "PUT /drive/root:/notes.txt:/content", body: { id: "F1" } },
  { request: "GET /drive/root:/notes.txt:/content", headers: { "content-length": "5" }, body: new Blob(["Hello"]) },
];

/** A client whose calls are answered as the documentation says. */
export function createClient(options: Partial<ClientOptions> = {}): Client {
  const server = createMockClient<AnyRoute>(examples, { baseUrl });
  const fetch = async (request: Request): Promise<Response> =>
    request.url === uploadUrl ? receivePart(request) : server.request(request.method, request.url).raw();
  return createProxy<Client>({ baseUrl, fetch, ...options });
}

/** Answers a part of an upload as a session does: with what is still to come, and after the last part with the file. */
function receivePart({ headers }: Request): Response {
  const [, end, total] = (headers.get("content-range") ?? "").split(/[-/]/).map(Number);
  if (end === undefined || total === undefined || end + 1 === total) return Response.json({ id: "F1" });
  return Response.json({ nextExpectedRanges: [`${end + 1}-`] }, { status: 202 });
}
