import ts from "typescript-5.9";

/** A property as a type declares it. */
export interface Shape {
  /** Its type in a form in which two that mean the same are equal: `ref:id`, `array<string>`, `null|string`. */
  readonly type: string;
  readonly optional: boolean;
}

/** Finds what a name in a type stands for: `ref:microsoft.graph.message`, `string`; undefined where it does not know. */
export type Resolve = (node: ts.TypeReferenceNode | ts.IndexedAccessTypeNode) => string | undefined;

/** The properties of `type` by name, inherited ones among them, as they are declared nearest to it. */
export function shapesOf(type: ts.Type, checker: ts.TypeChecker, resolve: Resolve): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const symbol of checker.getPropertiesOfType(type)) {
    const declaration = symbol.declarations?.findLast((node) => ts.isPropertySignature(node));
    if (declaration?.type === undefined) continue;
    shapes.set(symbol.name, {
      type: canonical(declaration.type, resolve),
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    });
  }
  return shapes;
}

/** `node` in a form in which two types that mean the same are equal. */
export function canonical(node: ts.TypeNode, resolve: Resolve): string {
  const alternatives = [...new Set(alternativesOf(node, resolve))].toSorted();
  return alternatives.includes("unknown") ? "unknown" : alternatives.join("|");
}

function alternativesOf(node: ts.TypeNode, resolve: Resolve): readonly string[] {
  if (ts.isParenthesizedTypeNode(node)) return alternativesOf(node.type, resolve);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((type) => alternativesOf(type, resolve));
  if (ts.isIntersectionTypeNode(node)) return [intersection(node, resolve)];
  if (ts.isArrayTypeNode(node)) return [`array<${canonical(node.elementType, resolve)}>`];
  if (ts.isTypeLiteralNode(node)) return [members(node, resolve)];
  if (ts.isTypeReferenceNode(node) || ts.isIndexedAccessTypeNode(node)) {
    return [resolve(node) ?? node.getText().replace(/\s+/g, " ")];
  }
  return [node.getText()];
}

// `string & {}` is any string, and what an object may carry beside its properties is no property.
function intersection({ types }: ts.IntersectionTypeNode, resolve: Resolve): string {
  const parts = types.map((type) => canonical(type, resolve)).filter((part) => part !== "{}" && part !== "annotated");
  return parts.join("&") || "{}";
}

function members({ members: declared }: ts.TypeLiteralNode, resolve: Resolve): string {
  const named = declared.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    return [`${name}:${canonical(member.type, resolve)}`];
  });
  return `{${named.toSorted().join(",")}}`;
}
