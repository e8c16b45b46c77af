import type { Body, Operation, Parameter, Permission } from "../../model/operation.js";
import { formatPath, type PathTemplate, type Segment } from "../../model/paths/path-template.js";
import type { Content, Response } from "../../model/response.js";
import type { OperationRoute, Route } from "../../model/route.js";
import { placeOf } from "../../source/source.js";
import type { JsonRecord } from "../json.js";
import { limitsData, propertyData, typeData } from "./types.js";

/** What one page documents. */
export function operationData(operation: Operation): JsonRecord {
  const { id, title, description, area, deprecated, permissions, routes, parameters, body } = operation;
  const { bodyNotes, permissionDemands, permissionNotes, queryNotes, responseNotes, furtherNotes } = operation;
  const { queryRefusal, refusedOptions, responses, origin } = operation;
  return {
    id,
    title,
    description,
    area,
    deprecated,
    permissions: permissions.map(permissionData),
    routes: routes.map(lineData),
    parameters: parameters.map(parameterData),
    permissionDemands: permissionDemands || undefined,
    permissionNotes: permissionNotes || undefined,
    queryNotes: queryNotes || undefined,
    bodyNotes: bodyNotes || undefined,
    queryRefusal: queryRefusal && placeOf(queryRefusal),
    refusedOptions:
      refusedOptions.length === 0
        ? undefined
        : refusedOptions.map((option) => ({ name: option.name, origin: placeOf(option.origin) })),
    body: bodyData(body),
    responses: responses.map(responseData),
    responseNotes: responseNotes || undefined,
    furtherNotes: furtherNotes || undefined,
    origin: placeOf(origin),
  };
}

/** Method and path, with the operations that document them by their ids. */
export function routeData({ method, path, operations, origins }: Route): JsonRecord {
  return { method, ...pathData(path), operations: operations.map(({ id }) => id), origins: origins.map(placeOf) };
}

/** A path as text, and segment by segment. */
export function pathData(path: PathTemplate): JsonRecord {
  return { path: formatPath(path), segments: path.segments.map(segmentData) };
}

/** What an answer carries. */
export function contentData(content: Content): JsonRecord {
  switch (content.kind) {
    case "none":
    case "unknown":
      return { kind: content.kind };
    case "json":
      return {
        kind: content.kind,
        type: typeData(content.type),
        collection: content.collection,
        beside: content.beside?.map(propertyData),
      };
    case "value":
      return { kind: content.kind, type: typeData(content.type) };
    case "text":
    case "binary":
      return { kind: content.kind, mediaType: content.mediaType };
  }
}

function lineData({ method, path, query, answers, caption, isUndocumented, origin }: OperationRoute): JsonRecord {
  const pairs = query.map(({ name, value }) => ({ name, value }));
  const answered = answers?.map(responseData);
  return {
    method,
    ...pathData(path),
    query: pairs,
    caption,
    answers: answered,
    isUndocumented,
    origin: placeOf(origin),
  };
}

function segmentData(segment: Segment): JsonRecord {
  if (segment.kind !== "function") return { ...segment };
  const { kind, name } = segment;
  return { kind, name, arguments: segment.arguments.map((argument) => ({ ...argument })) };
}

function permissionData({ kind, resource, scopes, marked, note, origin }: Permission): JsonRecord {
  return { kind, resource, scopes, marked, note, origin: placeOf(origin) };
}

function parameterData(parameter: Parameter): JsonRecord {
  const { name, in: place, type, required, description, limits, default: value, deprecated, origin } = parameter;
  return {
    name,
    in: place,
    type: typeData(type),
    required,
    description,
    limits: limits && limitsData(limits),
    default: value,
    deprecated,
    origin: placeOf(origin),
  };
}

function bodyData(body: Body): JsonRecord {
  switch (body.kind) {
    case "none":
      return { kind: body.kind };
    case "unknown":
      return { kind: body.kind, origin: placeOf(body.origin) };
    case "content":
      return {
        kind: body.kind,
        mediaTypes: body.mediaTypes,
        optional: body.optional,
        origin: placeOf(body.origin),
      };
    case "json":
      return {
        kind: body.kind,
        type: body.type && typeData(body.type),
        named: body.named,
        isNameRequired: body.isNameRequired,
        properties: body.properties.map(propertyData),
        content: body.content,
        contentBy: body.contentBy,
        optional: body.optional,
        origin: placeOf(body.origin),
      };
  }
}

function responseData({ status, content, shownOn, notBy, manyOn, bare, origin }: Response): JsonRecord {
  const shown = shownOn?.map(({ resource, content: one }) => ({ resource, content: contentData(one) }));
  const value = bare && contentData(bare);
  const many = manyOn?.map(formatPath);
  const at = placeOf(origin);
  return { status, content: contentData(content), shownOn: shown, notBy, manyOn: many, bare: value, origin: at };
}
