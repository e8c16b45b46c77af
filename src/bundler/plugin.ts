import { createUnplugin, type UnpluginInstance } from "unplugin";
import { watchWithEsbuild } from "./esbuild.js";
import { type BundlerOptions, createFollower } from "./follower.js";

export type { BundlerOptions };

const name = "docwright";

/**
 * A plugin for each bundler: `docwright.vite()`, `.rollup()`, `.rolldown()`, `.webpack()`, `.rspack()`, `.esbuild()`. Before a build it makes
 * the SDK that the reference describes, if anything has changed, and again with each change of a page while the bundler watches. A
 * build fails where the reference has errors; a server that is running says so and goes on.
 */
export const docwright: UnpluginInstance<BundlerOptions | undefined, false> = createUnplugin(
  (options, { framework }) => {
    const { refresh, concerns } = createFollower(options ?? {}, process.cwd());
    const refreshFirst = async (): Promise<void> => void (await refresh());
    return {
      name,
      async buildStart() {
        const pages = await refresh();
        if (framework !== "esbuild") for (const page of pages) this.addWatchFile(page);
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
      },
      rspack({ hooks }) {
        hooks.beforeRun.tapPromise(name, refreshFirst);
        hooks.watchRun.tapPromise(name, refreshFirst);
      },
    };
  },
);
