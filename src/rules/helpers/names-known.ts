import { jsonOf } from "../../model/example.js";
import type { Api, Property, TypeRef } from "../../model/api.js";
import { allResponses, type Operation } from "../../model/operation.js";
import { simpleName } from "../../model/types/type-name.js";
import { membersWithin, type JsonNode } from "../../source/json-node.js";

/** All that the reference has a name for, in lower case: types, properties, members, parameters, and what its JSON shows. */
export function namesKnown({
  resources,
  enumerations,
  operations,
  examples,
  webhooks,
  samples,
}: Api): ReadonlySet<string> {
  const bodies = examples.flatMap(({ request, responses }) => [request, ...responses].map(({ body }) => body));
  const names = [
    ...[...resources.values()].flatMap(({ id, properties }) => [simpleName(id), ...namesOf(properties)]),
    ...[...enumerations.values()].flatMap(({ id, members }) => [simpleName(id), ...members.map(({ name }) => name)]),
    ...operations.flatMap(namesIn),
    ...bodies.flatMap((body) => jsonOf(body) ?? []).flatMap(namesShown),
    ...webhooks.flatMap((webhook) => webhook.examples.flatMap(({ payload }) => namesShown(payload))),
    ...samples.flatMap(({ value }) => namesShown(value)),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

function namesIn(operation: Operation): readonly string[] {
  const { parameters, body } = operation;
  const answered = allResponses(operation).flatMap(({ content }) =>
    content.kind === "json" ? namesWithin(content.type) : [],
  );
  return [
    ...parameters.map(({ name }) => name),
    ...(body.kind === "json" ? namesOf(body.properties) : []),
    ...answered,
  ];
}

function namesOf(properties: readonly Property[]): readonly string[] {
  return properties.flatMap(({ name, type }) => [name, ...namesWithin(type)]);
}

function namesWithin(type: TypeRef): readonly string[] {
  if (type.kind === "collection") return namesWithin(type.of);
  if (type.kind === "values") return type.values;
  return type.kind === "object" ? namesOf(type.properties) : [];
}

/** The names of members, and what `photo@odata.mediaEditLink` says of one. */
function namesShown(root: JsonNode): readonly string[] {
  return membersWithin(root).flatMap(({ name }) => name.value.split(/[@.]/));
}
