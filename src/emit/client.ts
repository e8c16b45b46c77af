import { type StatementStructures, StructureKind } from "ts-morph";
import { emitRootMembers } from "./builders/builders.js";
import { docsOf } from "./documentation.js";
import { moduleAt, type ModuleSpec } from "./module.js";
import { runtimeType, runtimeValue, type Scope, type Sdk } from "./sdk.js";
import { literal } from "./text/literal.js";

const clientPath = "client.ts";

/** The module with the root of the tree, and the function that creates a client. */
export function emitClient(sdk: Sdk): ModuleSpec {
  return moduleAt(clientPath, sdk, (scope) => ({ statements: [emitRoot(scope), emitCreateClient(scope)] }));
}

function emitRoot(scope: Scope): StatementStructures {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: "Client",
    extends: [scope.use(runtimeType("AnyRoute"))],
    ...emitRootMembers(scope),
    docs: docsOf({
      paragraphs: ["The root of the API: a property for each first segment of its paths. The chain is the URL."],
    }),
  };
}

function emitCreateClient({ sdk: { baseUrl }, use }: Scope): StatementStructures {
  const options = use(runtimeType("ClientOptions"));
  const create = `${use(runtimeValue("createProxy"))}<Client>`;
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: "createClient",
    parameters: [
      baseUrl === undefined
        ? { name: "options", type: options }
        : { name: "options", type: `Partial<${options}>`, initializer: "{}" },
    ],
    returnType: "Client",
    statements: [
      baseUrl === undefined
        ? `return ${create}(options);`
        : `return ${create}({ baseUrl: ${literal(baseUrl)}, ...options });`,
    ],
    docs: docsOf({
      paragraphs: [
        baseUrl === undefined
          ? "A client that sends its calls to `options.baseUrl`."
          : `A client that sends its calls to ${baseUrl}, or to \`options.baseUrl\` where that is given.`,
      ],
    }),
  };
}
