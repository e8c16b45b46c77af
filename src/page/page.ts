import type { JsonNode, JsonObject } from "../source/json-node.js";
import type { Located, Origin, Source } from "../source/source.js";
import type { BlockType } from "./annotation-keys.js";
import type { SectionRole } from "./sections/headings.js";
import type { ColumnRole } from "./tables/columns.js";

/** A page as its author wrote it: no meaning yet, but every part with its place. */
export interface Page {
  readonly source: Source;
  readonly kind: PageKind;
  readonly frontMatter: FrontMatter | undefined;
  readonly title: RichText | undefined;
  /** The `Namespace: microsoft.graph` paragraph. */
  readonly namespace: Located<string> | undefined;
  /** In document order, flat: depth varies from page to page and says little. The first is what stands before any heading but the title. */
  readonly sections: readonly Section[];
  /** Every link of the page, whatever block it stands in. */
  readonly links: readonly Link[];
  /** What the page would include from above the docs root, by the URL as written. It is not read. */
  readonly outsideIncludes: readonly Located<string>[];
}

/** By folder and content first, by `doc_type` second: pages carry wrong ones. */
export type PageKind = "api" | "resource" | "enumeration" | "conceptual";

/** What it says, by its keys. */
export type FrontMatter = ReadonlyMap<string, Located<string>>;

export interface Section {
  /** Or the caption in its place, `**Request**`; undefined for what stands before the first heading. */
  readonly heading: RichText | undefined;
  readonly role: SectionRole;
  /** 1 to 6 below a heading, 7 below a caption. */
  readonly depth: number;
  /** The nearest section above of a lesser depth. */
  readonly parent: Section | undefined;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | List | Quote | Table | CodeBlock;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: RichText;
  readonly origin: Origin;
}

export interface List {
  readonly kind: "list";
  /** The number of its first item; undefined where its items have none. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
  readonly origin: Origin;
}

/** A block quote, without the word that makes it an alert: `> **Note:**` or `> [!NOTE]`. */
export interface Quote {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly origin: Origin;
}

export interface Column {
  readonly text: RichText;
  readonly role: ColumnRole;
}

/**
 * As many cells as the table has columns: missing ones are empty; surplus ones are reported, and left out but for those behind
 * a description, which are the rest of it.
 */
export interface Row {
  readonly cells: readonly RichText[];
  /** One bold or slanted cell and no other, or one alone that says where parameters go: it titles the rows below it. */
  readonly isTitle: boolean;
  readonly origin: Origin;
}

/**
 * A fence. What it holds is told by its content: `routes` and `messages` are both filled for a fence of request lines,
 * since only the section says whether they document routes or show a request. A command, `curl`, makes requests and lists no
 * routes.
 */
export interface CodeBlock {
  readonly kind: "code";
  /** The info string's first word, lower case; empty where there is none. */
  readonly language: string;
  readonly text: string;
  readonly annotation: Annotation | undefined;
  readonly routes: readonly RouteLine[];
  readonly messages: readonly HttpMessage[];
  /** The value where the whole fence is one JSON value, read leniently. */
  readonly json: JsonNode | undefined;
  readonly origin: Origin;
}

/** One `METHOD target` line. */
export interface RouteLine {
  readonly method: Located<string>;
  /** As written, without a trailing ` HTTP/1.1`. */
  readonly target: Located<string>;
}

export type HttpMessage = HttpRequest | HttpResponse;

export interface HttpRequest {
  readonly kind: "request";
  readonly method: Located<string>;
  readonly target: Located<string>;
  readonly headers: readonly Header[];
  readonly body: HttpBody | undefined;
  readonly origin: Origin;
}

export interface HttpResponse {
  readonly kind: "response";
  readonly status: Located<number>;
  readonly reason: Located<string> | undefined;
  readonly headers: readonly Header[];
  readonly body: HttpBody | undefined;
  readonly origin: Origin;
}

export interface Header {
  readonly name: Located<string>;
  readonly value: Located<string>;
}

export interface HttpBody {
  /** Without the white space at its end, which a fence does not tell from its own line end. */
  readonly text: string;
  /** Where the body is JSON, or nearly. */
  readonly json: JsonNode | undefined;
  readonly origin: Origin;
}

/** `<!-- { "blockType": … } -->`: the object as written, and the keys that the dialect knows. */
export interface Annotation {
  readonly value: JsonObject;
  readonly blockType: Located<BlockType> | undefined;
  readonly names: readonly Located<string>[];
  /** `@odata.type` or its alias `@type`, without `#` and without `Collection(…)`, which sets `isCollection`. */
  readonly type: Located<string> | undefined;
  readonly isCollection: boolean;
  readonly isEmpty: boolean;
  readonly truncated: boolean;
  readonly baseType: Located<string> | undefined;
  readonly abstract: boolean;
  readonly openType: boolean;
  /** What the request calls is an address that an answer gave, and no route. */
  readonly opaqueUrl: boolean;
  readonly keyProperty: Located<string> | undefined;
  readonly optionalProperties: readonly Located<string>[];
  readonly nullableProperties: readonly Located<string>[];
  /** Each of the permissions that one member names, with the place of all. */
  readonly scopes: readonly Located<string>[];
  readonly origin: Origin;
}

/** Inline content: the plain text of the whole, and its runs. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly origin: Origin;
}

export type Run = TextRun | CodeRun | LinkRun;

export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  readonly strong: boolean;
  readonly origin: Origin;
}

export interface CodeRun {
  readonly kind: "code";
  readonly text: string;
  readonly origin: Origin;
}

export interface LinkRun {
  readonly kind: "link";
  readonly text: string;
  readonly link: Link;
  readonly origin: Origin;
}

/** A link with its destination as written; `origin` covers the whole link, or the definition's use. */
export interface Link {
  readonly text: string;
  readonly url: string;
  readonly origin: Origin;
}
