import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { expect, expectTypeOf, test } from "vitest";
import type {
  AliasOptions,
  CallOptions,
  Annotated,
  BinaryBody,
  Call,
  Collection,
  GetOptions,
  Patch,
  PropertyName,
  QueryOption,
  QueryOptions,
  Selected,
  WithHeaders,
  WithQuery,
} from "../../templates/runtime/index.js";
import type { KnownName } from "../../templates/runtime/selection.js";
import { filter, raw } from "../../templates/runtime/index.js";
import { type Api, connect, type Participant, type PhoneCall } from "./api.js";

// The compiler makes these tests: a line that it should refuse and does not is an error of its own. Nothing is sent.
const api: Api = connect("https://phone.example/v1");

test("an awaited call is its answer", () => {
  const call = api.calls.byId("A1").get();
  expectTypeOf(call).toExtend<PromiseLike<PhoneCall>>();
  expectTypeOf<Awaited<typeof call>>().toEqualTypeOf<PhoneCall>();
  // @ts-expect-error A call is no promise: it is sent when it is first asked.
  expect(() => call.catch(String)).toThrow(TypeError);
});

test("$select narrows the answer to what it names, and makes that present", () => {
  const call = api.calls.byId("A1").get({ query: { $select: ["id", "subject"] } });
  type Answer = Awaited<typeof call>;
  expectTypeOf<Answer["id"]>().toEqualTypeOf<string>();
  expectTypeOf<Answer["subject"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Answer["@odata.etag"]>().toEqualTypeOf<unknown>();
  // @ts-expect-error It was not asked for.
  expectTypeOf<Answer["participants"]>().toBeAny();
});

test("a body that is sent as it is may be a stream of the platform or of Node", () => {
  const file = createReadStream(new URL(import.meta.url));
  expectTypeOf(file).toExtend<BinaryBody>();
  expectTypeOf(Readable.toWeb(file)).toExtend<BinaryBody>();
  expectTypeOf<{ id: string }>().not.toExtend<BinaryBody>();
  file.destroy();
});

test("a query holds what the aliases of arguments stand for, and nothing unknown beside them", () => {
  const call = api.calls.get({ query: { "@from": "2021-03-25T09:00:00Z", $top: 5 } });
  expectTypeOf<Awaited<typeof call>>().toEqualTypeOf<Collection<PhoneCall>>();
  // @ts-expect-error It is no option.
  api.calls.get({ query: { "@from": 1, from: 1 } });
});

test("without $select the answer is the whole model", () => {
  const call = api.calls.get({ query: { $top: 5 } });
  expectTypeOf<Awaited<typeof call>>().toEqualTypeOf<Collection<PhoneCall>>();
});

test("$select knows the model's properties, and no annotations", () => {
  expectTypeOf<PropertyName<PhoneCall>>().toEqualTypeOf<"id" | "subject" | "participants">();
  // @ts-expect-error It has no such property.
  api.calls.get({ query: { $select: ["sbject"] } });
  // @ts-expect-error An annotation is none.
  api.calls.get({ query: { $select: ["@odata.type"] } });
});

test("$select takes the properties of any member of a union, which can still be told apart", () => {
  interface Meeting extends Annotated {
    "@odata.type": "#phone.meeting";
    subject?: string;
    room?: string;
  }
  type Event = PhoneCall | Meeting;
  expectTypeOf<PropertyName<Event>>().toEqualTypeOf<"id" | "subject" | "participants" | "room">();
  const event = { "@odata.type": "#phone.meeting", room: "blue" } as Selected<Event, "id" | "room">;
  if (event["@odata.type"] === "#phone.meeting") expectTypeOf(event.room).toEqualTypeOf<string>();
  else expectTypeOf(event.id).toEqualTypeOf<string>();
  expect(event).toEqual({ "@odata.type": "#phone.meeting", room: "blue" });
});

test("of what is not described anything can be selected, and nothing is known", () => {
  expectTypeOf<PropertyName<unknown>>().toEqualTypeOf<string>();
  expectTypeOf<Selected<unknown, "id">>().toEqualTypeOf<unknown>();
});

test("$select of an open type takes any name, and the answer has what it names", () => {
  interface Tag extends Annotated {
    [property: string]: unknown;
    id?: string;
  }
  type Select = <K extends PropertyName<Tag> = never>(options: QueryOptions<Tag, K>) => Selected<Tag, K>;
  const program = (select: Select) => select({ $select: ["id", "color"] });
  type Answer = ReturnType<typeof program>;
  expectTypeOf<KnownName<Tag>>().toEqualTypeOf<"id">();
  expectTypeOf<Answer["id"]>().toEqualTypeOf<string>();
  expectTypeOf<Answer["color"]>().toEqualTypeOf<unknown>();
});

test("a query takes what OData and the operation have, in the types that they have", () => {
  api.calls.get({
    query: { $top: 1, $count: true, $expand: "participants", $filter: filter`id eq ${1}`, room: "blue" },
  });
  expectTypeOf(api.calls.get({ query: { room: "blue" } })).toEqualTypeOf<Call<Collection<PhoneCall>>>();
  // @ts-expect-error There is no such option.
  api.calls.get({ query: { $tpo: 1 } });
  // @ts-expect-error It takes a number.
  api.calls.get({ query: { $top: "1" } });
  // @ts-expect-error It takes text.
  api.calls.get({ query: { room: 1 } });
});

test("a query takes those of OData's options alone that are named, with $select among them", () => {
  type Get<Taken extends QueryOption> = <K extends PropertyName<PhoneCall> = never>(
    options?: GetOptions<PhoneCall, K, { room?: string }, Taken>,
  ) => Selected<PhoneCall, K>;
  const program = (some: Get<"$select" | "$top">, most: Get<Exclude<QueryOption, "$filter">>) => {
    // @ts-expect-error It does not take it.
    some({ query: { $filter: "id eq 1" } });
    // @ts-expect-error Nor does this.
    most({ query: { $filter: "id eq 1" } });
    // @ts-expect-error It has no such property.
    some({ query: { $select: ["sbject"] } });
    return [
      // What an argument of a function stands for is no option of the answer.
      some({ query: { $select: ["id"], $top: 1, room: "blue", "@from": "2021-03-25T09:00:00Z" } }),
      most({ query: { $select: ["id"], $skip: 1 } }),
    ] as const;
  };
  expectTypeOf<ReturnType<typeof program>>().toEqualTypeOf<
    readonly [Selected<PhoneCall, "id">, Selected<PhoneCall, "id">]
  >();
  expectTypeOf<NonNullable<GetOptions<PhoneCall>["query"]>>().toEqualTypeOf<QueryOptions<PhoneCall>>();
});

test("a call through a function takes aliases, beside its own query parameters alone", () => {
  const program = (clear: (options?: AliasOptions) => void, book: (options: AliasOptions & Own) => void) => {
    clear({ query: { "@from": "2021-03-25", "@seats": 4 } });
    // @ts-expect-error It takes no other.
    clear({ query: { $top: 1 } });
    book({ query: { by: "Ada", "@from": "2021-03-25" } });
    // @ts-expect-error It is required.
    book({ query: { "@from": "2021-03-25" } });
  };
  type Own = { query: { by: string } };
  expectTypeOf<Parameters<typeof program>["length"]>().toEqualTypeOf<2>();
});

test("what an operation documents of headers and queries is completed, and may be left out", () => {
  type ListOptions = GetOptions<PhoneCall> & WithHeaders<{ Prefer?: "brief" | undefined }>;
  type EndOptions = CallOptions & WithQuery<{ by?: string | undefined }>;
  const program = (list: (options?: ListOptions) => void, end: (options?: EndOptions) => void) => {
    list({ headers: { Prefer: "brief", "X-Other": "1" }, query: { $top: 1 } });
    // @ts-expect-error Its page says what there is.
    list({ headers: { Prefer: "long" } });
    end({ query: { by: "Ada" }, timeout: 1 });
    // @ts-expect-error It is text.
    end({ query: { by: 1 } });
  };
  expectTypeOf<Parameters<typeof program>["length"]>().toEqualTypeOf<2>();
});

test("iteration gives a collection's items, narrowed as the collection is", () => {
  type Items<T> = T extends AsyncIterable<infer Item> ? Item : never;
  expectTypeOf<Items<Call<Collection<Participant>>>>().toEqualTypeOf<Participant>();
  const selected = api.calls.get({ query: { $select: ["id"] } });
  expectTypeOf<Items<typeof selected>>().toEqualTypeOf<Selected<PhoneCall, "id">>();
  // What is no collection has nothing to iterate over.
  expectTypeOf<Items<Call<PhoneCall>>>().toEqualTypeOf<never>();
});

test("a model can carry annotations, and a misspelt property is still refused", () => {
  const call: PhoneCall = {
    subject: null,
    "@odata.type": "#phone.call",
    "participants@odata.bind": ["/participants/1"],
  };
  expectTypeOf(call["anything@odata.etag"]).toEqualTypeOf<unknown>();
  // @ts-expect-error It has no such property.
  const misspelt: PhoneCall = { sbject: "Hello" };
  // @ts-expect-error It is one type of object and no other.
  const mistyped: PhoneCall = { "@odata.type": "#phone.meeting" };
  expect([misspelt, mistyped]).toHaveLength(2);
});

test("keys and literals are typed", () => {
  api.calls.byKey(raw("7"));
  // @ts-expect-error A key is text or a number.
  expect(() => api.calls.byId({ id: 1 })).toThrow(TypeError);
  // @ts-expect-error `filter` has no literal for it.
  expect(filter`id eq ${{ a: 1 }}`).toBe('id eq {"a":1}');
});

test("a wrong option of a call is refused", () => {
  expectTypeOf(api.calls.byId("A1").patch({ subject: "Hello" }, { timeout: 5 })).toEqualTypeOf<Call<PhoneCall>>();
  // @ts-expect-error There is no such option.
  api.calls.byId("A1").patch({ subject: "Hello" }, { timeuot: 5 });
  // @ts-expect-error A header is text.
  api.calls.byId("A1").patch({ subject: "Hello" }, { headers: { "If-Match": /7/ } });
});

test("a patch carries a part of an object, and lists and texts whole", () => {
  type Tone = "high" | "low" | (string & {});
  type Part = Patch<{
    readonly tone: Tone;
    readonly host: { readonly name: string };
    readonly tags: readonly string[];
  }>;
  expectTypeOf<{ tone: "high" }>().toExtend<Part>();
  expectTypeOf<{ tone: "other" }>().toExtend<Part>();
  expectTypeOf<{ host: Record<never, never> }>().toExtend<Part>();
  expectTypeOf<{ tone: { length: number } }>().not.toExtend<Part>();
});
