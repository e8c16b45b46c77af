import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import { isOnlyAnswered, type Property, type TypeId } from "../../model/api.js";
import { takesReferral } from "../../model/resources/entity-key.js";
import { isAnnotation } from "../../model/types/annotation-names.js";
import { docsOf } from "../documentation.js";
import { nameOf } from "../names/names.js";
import type { Scope, Sdk } from "../sdk.js";
import { emitProperty } from "./property.js";
import { baseOfAlone, discriminatorsOf, indexSignatureOf, without, writtenProperties } from "./resource.js";
import { ownTypeText } from "./type-text.js";
import { differsInRequests } from "./type-use.js";

/** What a request may hold of a resource: no read-only properties, and the required ones for certain. */
export function emitInput(id: TypeId, scope: Scope): InterfaceDeclarationStructure {
  const { graph, names, typeUse } = scope.sdk;
  const name = nameOf(id, names.types);
  const properties = writtenProperties(id, scope.sdk);
  const isOpen = graph.isOpen(id);
  const taken = properties.filter((property) => !isOnlyAnswered(property));
  const differing = taken.filter((property) => differs(property, scope.sdk));
  const replaced = properties.filter(
    (property) =>
      isOnlyAnswered(property) || takesReferral(property, graph) || differsInRequests(property.type, typeUse),
  );
  // `Omit` of a type with an index signature keeps nothing but that; and what it keeps is to be more than what it leaves out.
  const isWhole = isOpen || taken.length - differing.length < replaced.length;
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: nameOf(id, names.inputs),
    extends: isWhole
      ? baseOfAlone(id, scope)
      : [
          without(
            replaced.map((property) => property.name),
            ownTypeText(id, "output", scope),
          ),
        ],
    properties: [
      ...(isWhole || replaced.length > 0 ? discriminatorsOf(id, scope.sdk) : []),
      ...(isWhole ? taken : differing).map((property) => emitProperty(property, "input", scope)),
    ],
    indexSignatures: isOpen ? [indexSignatureOf(id, "input", scope)] : [],
    docs: docsOf({ paragraphs: [`\`${name}\` as a request may hold it.`] }),
  };
}

// Annotations are declared anew, since `Omit` leaves nothing of them but their index signature.
function differs(property: Property, { graph, typeUse }: Sdk): boolean {
  const isOther = takesReferral(property, graph) || differsInRequests(property.type, typeUse);
  return property.required || isAnnotation(property.name) || isOther;
}
