import type { Enumeration, Property, Resource, TypeRef } from "../../model/api.js";
import { describeType } from "../../model/types/describe-type.js";
import { describeLimits } from "../../model/values/limits.js";
import type { Line } from "./tree.js";

/** A resource with its own properties. */
export function resourceLine(resource: Resource): Line {
  const { id, base, abstract, open, inferred, deprecated, properties, entries, origins } = resource;
  const added = entries ? [propertyLine({ ...entries, name: "any other name" })] : [];
  const marks = [
    ...(base === undefined ? [] : [`from ${base}`]),
    ...(abstract ? ["abstract"] : []),
    ...(open ? ["open"] : []),
    ...(inferred ? ["inferred from examples"] : []),
    ...(deprecated === undefined ? [] : ["deprecated"]),
  ];
  return {
    text: [`type ${id}`, ...marks].join(", "),
    origin: origins[0],
    below: [...properties.map(propertyLine), ...added],
  };
}

export function enumerationLine({ id, flags, members, origins }: Enumeration): Line {
  const below = members.map(({ name, value, origin }) => ({
    text: value === undefined ? name : `${name} = ${value}`,
    origin,
  }));
  return { text: `enumeration ${id}${flags ? ", flags" : ""}`, origin: origins[0], below };
}

/** A property in one line: `targets: microsoft.graph.identitySet collection, required`. */
export function propertyLine(property: Property): Line {
  const { name, type, navigation, readOnly, isSent, required, nullable, deprecated, origin } = property;
  const marks = [
    ...(navigation ? ["relationship"] : []),
    ...(readOnly ? [isSent ? "read-only, and sent by an example" : "read-only"] : []),
    ...(property.isReferred ? ["or its key alone"] : []),
    ...(required ? ["required"] : []),
    ...(nullable === undefined ? [] : [nullable ? "nullable" : "not nullable"]),
    ...valueMarks(property),
    ...(deprecated === undefined ? [] : ["deprecated"]),
    ...(property.inferred ? ["inferred from examples"] : []),
  ];
  return { text: [`${name}: ${describeType(type)}`, ...marks].join(", "), origin, below: propertiesIn(type) };
}

/** What is told of a value beyond its type: its limits, and its default as JSON. */
export function valueMarks({ limits, default: value }: Pick<Property, "limits" | "default">): readonly string[] {
  return [
    ...(limits ? [describeLimits(limits)] : []),
    ...(value === undefined ? [] : [`default ${JSON.stringify(value)}`]),
  ];
}

/** The properties of a shape that has no name. */
export function propertiesIn(type: TypeRef): readonly Line[] {
  if (type.kind === "collection") return propertiesIn(type.of);
  return type.kind === "object" ? type.properties.map(propertyLine) : [];
}
