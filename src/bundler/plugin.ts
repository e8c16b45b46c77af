import { createUnplugin, type UnpluginInstance } from "unplugin";
import { watchWithEsbuild } from "./esbuild.js";
import { type BundlerOptions, createFollower } from "./follower.js";

export type { BundlerOptions };

const name = "docwright";

/** What webpack and rspack have alike: they tell apart the files and the folders that they watch. */
interface Compilation {
  readonly contextDependencies: { readonly add: (folder: string) => void };
}

/**
 * A plugin for each bundler: `docwright.vite()`, `.rollup()`, `.rolldown()`, `.webpack()`, `.rspack()`, `.esbuild()`. Before a build it makes
 * the SDK that the reference describes, if anything has changed, and again with each change of a page while the bundler watches. A
 * build fails where the reference has errors; a server that is running says so and goes on.
 */
export const docwright: UnpluginInstance<BundlerOptions | undefined, false> = createUnplugin(
  (options, { framework }) => {
    const { refresh, concerns } = createFollower(options ?? {}, process.cwd());
    let folders: readonly string[] = [];
    const refreshFirst = async (): Promise<void> => void ({ folders } = await refresh());
    const watchFolders = ({ contextDependencies }: Compilation): void => {
      for (const folder of folders) contextDependencies.add(folder);
    };
    return {
      name,
      async buildStart() {
        const watched = await refresh();
        if (framework === "esbuild") return;
        const isOfWebpack = framework === "webpack" || framework === "rspack";
        for (const path of [...watched.files, ...(isOfWebpack ? [] : watched.folders)]) this.addWatchFile(path);
      },
      vite: {
        // A server that runs has no build to begin with.
        configureServer({ watcher, config }) {
          const fail = (error: unknown): void => config.logger.error(String(error), { timestamp: true });
          watcher.on("all", (_, path) => concerns(path) && void refresh().catch(fail));
        },
      },
      esbuild: { setup: (build) => watchWithEsbuild(build, refresh) },
      // Those two read modules while `buildStart` is under way, and would read what the SDK was before.
      webpack({ hooks }) {
        hooks.beforeRun.tapPromise(name, refreshFirst);
        hooks.watchRun.tapPromise(name, refreshFirst);
        hooks.afterCompile.tap(name, watchFolders);
      },
      rspack({ hooks }) {
        hooks.beforeRun.tapPromise(name, refreshFirst);
        hooks.watchRun.tapPromise(name, refreshFirst);
        hooks.afterCompile.tap(name, watchFolders);
      },
    };
  },
);
