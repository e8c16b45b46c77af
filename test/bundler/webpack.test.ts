import { expect, test } from "vitest";
import { followWithWebpack } from "../../src/bundler/webpack.js";

interface Compilation {
  readonly fileDependencies: { readonly add: (file: string) => void };
  readonly contextDependencies: { readonly add: (folder: string) => void };
  readonly errors: { readonly push: (error: Error) => void };
}

const watched = { files: ["/docs/call.md"], folders: ["/docs"] };

/** The hooks of a compiler that follows what `refresh` makes: before a build, before one of a watch, and what a compilation then holds. */
function compilerOf(refresh: () => Promise<void>) {
  const before = new Map<string, () => Promise<void>>();
  const after: ((compilation: Compilation) => void)[] = [];
  const hookOf = (hook: string) => ({
    tapPromise: (_: string, run: () => Promise<void>) => void before.set(hook, run),
  });
  const hooks = {
    beforeRun: hookOf("beforeRun"),
    watchRun: hookOf("watchRun"),
    afterCompile: { tap: (_: string, run: (compilation: Compilation) => void) => void after.push(run) },
  };
  followWithWebpack("docwright", { hooks }, { refresh, watched: () => watched, concerns: () => true });
  const compile = () => {
    const errors: Error[] = [];
    const [fileDependencies, contextDependencies] = [new Set<string>(), new Set<string>()];
    for (const run of after) run({ fileDependencies, contextDependencies, errors });
    return { errors, files: [...fileDependencies], folders: [...contextDependencies] };
  };
  return { run: async (hook: "beforeRun" | "watchRun") => before.get(hook)?.(), compile };
}

test("a build fails where the SDK cannot be made, and a watch goes on with an error until it can", async () => {
  const outcomes: (Error | string | undefined)[] = [];
  const { run, compile } = compilerOf(async () => {
    const outcome = outcomes.shift();
    if (outcome !== undefined) throw outcome;
  });
  outcomes.push(new Error("The reference has errors"));
  await expect(run("beforeRun")).rejects.toThrow("The reference has errors");
  expect(compile()).toEqual({ ...watched, errors: [] });
  outcomes.push(new Error("The reference has errors"));
  await run("watchRun");
  expect(compile()).toEqual({ ...watched, errors: [new Error("The reference has errors")] });
  outcomes.push("no such folder");
  await run("watchRun");
  expect(compile()).toEqual({ ...watched, errors: [new Error("no such folder")] });
  await run("watchRun");
  expect(compile()).toEqual({ ...watched, errors: [] });
});
