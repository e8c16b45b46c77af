import { discriminator } from "../../model/types/annotation-names.js";
import { namesInValues } from "../../model/types/type-name.js";
import type { JsonObject } from "../../source/json-node.js";
import type { BodyShape } from "../models/body-shape.js";
import { directionOf } from "../models/body.js";
import { isSameType } from "../models/type-relations.js";
import type { Sdk } from "../sdk.js";
import { type Declared, type LiteralShape, objectShape, resourceShape, type Shapes } from "./literal-shape.js";

type OwnBody = Extract<BodyShape, { kind: "own" }>;

/** The shape of an operation's own body: what its table says, over that of the type that it links. */
export function ownBodyShape(shape: OwnBody, node: JsonObject, sdk: Sdk): LiteralShape {
  const direction = directionOf(shape);
  const rows = objectShape(shape.properties, { sdk, direction });
  const base = shape.base === undefined ? undefined : resourceShape(shape.base, node, { sdk, direction });
  // Rows stand beside a family, and in place of nothing.
  const isBeside = shape.base !== undefined && sdk.typeUse.unions.has(shape.base);
  const overBase = (one: LiteralShape | undefined): LiteralShape =>
    isBeside && one ? beside(one, rows) : over(one, rows, { shape, sdk });
  const whole = overBase(base);
  const overEach = (some: Shapes): Shapes => {
    return () => some().map(overBase);
  };
  if (base?.family) return { ...whole, family: overEach(base.family) };
  return base?.alternatives ? { ...whole, alternatives: overEach(base.alternatives) } : whole;
}

function beside(base: LiteralShape, rows: LiteralShape): LiteralShape {
  const { typeNames, isOpen } = base;
  const find = (name: string): Declared | undefined => {
    const [row, known] = [rows.find(name), base.find(name)];
    return row && known && !isSameType(row.type, known.type) ? { ...row, also: known } : (row ?? known);
  };
  return { find, required: [...new Set([...rows.required, ...base.required])], isOpen, typeNames };
}

interface OwnLayer {
  readonly shape: OwnBody;
  readonly sdk: Sdk;
}

function over(base: LiteralShape | undefined, rows: LiteralShape, { shape, sdk }: OwnLayer): LiteralShape {
  const overridden = new Set(shape.properties.map((property) => property.name));
  const find = (name: string): Declared | undefined => (overridden.has(name) ? rows.find(name) : base?.find(name));
  const inherited = (base?.required ?? []).filter((name) => !overridden.has(name));
  const naming = shape.named?.isRequired === true ? [discriminator] : [];
  return {
    find,
    required: [...naming, ...rows.required, ...inherited],
    isOpen: base?.isOpen ?? false,
    typeNames: shape.named === undefined ? base?.typeNames : new Set(namesInValues(shape.named.id, sdk.api)),
  };
}
