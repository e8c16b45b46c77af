import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { operationsOf, partOf, type Document } from "./document.js";

/** How many of the examples in a document are what their schemas say. */
export interface ShownValues {
  readonly all: number;
  readonly valid: number;
  /** Those that say themselves that they contradict their page. */
  readonly contradicted: number;
  /** Any other, with what is wrong. */
  readonly rest: readonly string[];
}

const base = "https://reference.example/openapi.json";

/** Holds every example that a document of OpenAPI 3.1 shows of a body against the body's schema. Formats are not looked at. */
export function checkShownValues(document: Document): ShownValues {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: base, components: { schemas: withoutDiscriminators(document["components"]?.["schemas"]) } });
  const validators = new Map<string, ValidateFunction>();
  const rest: string[] = [];
  let all = 0;
  let valid = 0;
  let contradicted = 0;
  for (const { schema, name, example } of shownIn(document)) {
    all += 1;
    const text = JSON.stringify(schema).replaceAll(`"$ref":"#/`, `"$ref":"${base}#/`);
    const validate = validators.get(text) ?? ajv.compile(JSON.parse(text));
    validators.set(text, validate);
    if (validate(example["value"])) valid += 1;
    else if (example["x-docwright-contradictions"]) contradicted += 1;
    else rest.push(`${name}: ${ajv.errorsText(validate.errors)}`);
  }
  return { all, valid, contradicted, rest };
}

interface ShownValue {
  readonly schema: Document;
  readonly name: string;
  readonly example: Document;
}

function shownIn(document: Document): readonly ShownValue[] {
  const bodies = operationsOf(document).flatMap(([, { requestBody, responses }]) => [
    requestBody,
    ...Object.values(responses ?? {}),
  ]);
  const media = bodies.flatMap((body) => Object.values(body?.["content"] ?? {}));
  return media.flatMap(({ schema, examples }) =>
    Object.keys(examples ?? {}).flatMap((name) => {
      const example = partOf(document, "components", "examples", name);
      return schema && example ? [{ schema, name, example }] : [];
    }),
  );
}

// Of JSON Schema they are no part, and validators that know them know only those beside a `oneOf`.
function withoutDiscriminators(schemas: Document | undefined): unknown {
  return JSON.parse(
    JSON.stringify(schemas ?? {}, (name, value: unknown) => (name === "discriminator" ? undefined : value)),
  );
}
