import type { Origin } from "../source/source.js";
import type { EnumerationMember, Omission, TypeId } from "./api.js";
import type { NamedExpression, TypeExpression } from "./types/type-expression.js";

/** A resource as its page describes it: types are still expressions, since the pages that define them may come later. */
export interface ResourceDraft {
  readonly id: TypeId;
  /** Its name is that of a heading, or of the file: no annotation has one. */
  readonly isTitled: boolean;
  readonly page: string;
  /** The heading that sets it apart on a page about another type, in the form that links use; undefined where none does. */
  readonly anchor: string | undefined;
  readonly description: string;
  /** As its annotation says, else as its prose does. */
  readonly base: TypeExpression | undefined;
  /** The base that the prose names where an annotation says one as well. */
  readonly inherits: NamedExpression | undefined;
  /** The types that the page calls derived from this one. */
  readonly derived: readonly NamedExpression[];
  readonly abstract: boolean;
  readonly open: boolean;
  readonly keyProperty: string | undefined;
  readonly properties: readonly PropertyDraft[];
  /** What the properties hold that anyone adds to it; undefined where the page does not show it. */
  readonly entries: PropertyDraft | undefined;
  /** What its page tabulates among the properties and is of another type, which none defines. */
  readonly omissions: readonly Omission[];
  readonly deprecated: string | undefined;
  readonly area: string | undefined;
  /** A fence on a page about something else shows the type, and nothing describes it. */
  readonly isInline: boolean;
  readonly origin: Origin;
}

export interface PropertyDraft {
  readonly name: string;
  readonly type: TypeExpression;
  readonly description: string;
  readonly navigation: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** The table has a column for what is required, and says there that this is not. */
  readonly unrequired?: boolean;
  /** False where the page says "Not nullable", undefined where it says nothing. */
  readonly nullable: boolean | undefined;
  /** What "Possible values are" lists. */
  readonly values: readonly string[];
  readonly deprecated: string | undefined;
  /** What the JSON representation shows in its place; undefined where it does not show it. */
  readonly shown?: TypeExpression;
  /** No table has it: the JSON representation alone shows it. */
  readonly isShown?: boolean;
  readonly origin: Origin;
}

export interface EnumerationDraft {
  readonly id: TypeId;
  readonly page: string;
  /** The heading of the members, in the form that links use: `#call-state-values`; undefined where the page is the enumeration's own. */
  readonly anchor: string | undefined;
  readonly description: string;
  readonly members: readonly EnumerationMember[];
  readonly flags: boolean;
  readonly deprecated: string | undefined;
  readonly area: string | undefined;
  readonly origin: Origin;
}
