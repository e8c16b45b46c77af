import type { Follower } from "./follower.js";

interface Hook<T> {
  readonly tap: (name: string, run: (argument: T) => void) => void;
}

interface AsyncHook {
  readonly tapPromise: (name: string, run: () => Promise<void>) => void;
}

/** What webpack and rspack have alike: they tell apart the files and the folders that they watch. */
interface Compilation {
  readonly fileDependencies: { readonly add: (file: string) => void };
  readonly contextDependencies: { readonly add: (folder: string) => void };
  readonly errors: { readonly push: (error: Error) => void };
}

interface Compiler {
  readonly hooks: {
    readonly beforeRun: AsyncHook;
    readonly watchRun: AsyncHook;
    readonly afterCompile: Hook<Compilation>;
  };
}

/** Has webpack, or rspack, refresh the SDK before it reads any module, and watch what the SDK is made of. */
export function followWithWebpack(name: string, { hooks }: Compiler, { refresh, watched }: Follower): void {
  let failure: unknown;
  hooks.beforeRun.tapPromise(name, refresh);
  // A hook that fails ends the watching; an error of the compilation waits for what mends it.
  hooks.watchRun.tapPromise(name, async () => {
    failure = undefined;
    await refresh().catch((error: unknown) => void (failure = error));
  });
  hooks.afterCompile.tap(name, ({ fileDependencies, contextDependencies, errors }) => {
    const { files, folders } = watched();
    for (const file of files) fileDependencies.add(file);
    for (const folder of folders) contextDependencies.add(folder);
    if (failure !== undefined) errors.push(failure instanceof Error ? failure : new Error(String(failure)));
  });
}
