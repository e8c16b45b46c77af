import { expect, test } from "vitest";
import { followWithWebpack } from "../../src/bundler/webpack.js";

/** What a compiler of a plugin does: the hooks it calls before a build and before one of a watch, and what a compilation then holds. */
function compilerOf(refresh: () => Promise<void>) {
  const told = { beforeRun: async () => {}, watchRun: async () => {}, afterCompile: (_: Compilation) => {} };
  followWithWebpack(
    "docwright",
    {
      hooks: {
        beforeRun: { tapPromise: (_, run) => void (told.beforeRun = run) },
        watchRun: { tapPromise: (_, run) => void (told.watchRun = run) },
        afterCompile: { tap: (_, run) => void (told.afterCompile = run) },
      },
    },
    { refresh, watched: () => watched, concerns: () => true },
  );
  const compile = () => {
    const errors: Error[] = [];
    const fileDependencies = new Set<string>();
    const contextDependencies = new Set<string>();
    told.afterCompile({ fileDependencies, contextDependencies, errors });
    return { errors, files: [...fileDependencies], folders: [...contextDependencies] };
  };
  return { ...told, compile };
}

interface Compilation {
  readonly fileDependencies: { readonly add: (file: string) => void };
  readonly contextDependencies: { readonly add: (folder: string) => void };
  readonly errors: { readonly push: (error: Error) => void };
}

const watched = { files: ["/docs/call.md"], folders: ["/docs"] };

test("a build fails where the SDK cannot be made, and a watch goes on with an error until it can", async () => {
  const outcomes: (Error | string | undefined)[] = [];
  const { beforeRun, watchRun, compile } = compilerOf(async () => {
    const outcome = outcomes.shift();
    if (outcome !== undefined) throw outcome;
  });
  outcomes.push(new Error("The reference has errors"));
  await expect(beforeRun()).rejects.toThrow("The reference has errors");
  expect(compile()).toEqual({ ...watched, errors: [] });
  outcomes.push(new Error("The reference has errors"));
  await watchRun();
  expect(compile()).toEqual({ ...watched, errors: [new Error("The reference has errors")] });
  outcomes.push("no such folder");
  await watchRun();
  expect(compile()).toEqual({ ...watched, errors: [new Error("no such folder")] });
  await watchRun();
  expect(compile()).toEqual({ ...watched, errors: [] });
});
