import { createUnplugin, type UnpluginInstance } from "unplugin";
import { followWithEsbuild } from "./esbuild.js";
import { type BundlerOptions, createFollower } from "./follower.js";
import { followWithWebpack } from "./webpack.js";

export type { BundlerOptions };

const name = "docwright";

/**
 * A plugin for each bundler: `docwright.vite()`, `.rollup()`, `.rolldown()`, `.webpack()`, `.rspack()`, `.esbuild()`. Before a build it
 * makes
 * the SDK that the reference describes, if anything has changed, and again with each change of a page while the bundler watches. A
 * build fails where the reference has errors; a server that is running says so and goes on.
 */
export const docwright: UnpluginInstance<BundlerOptions | undefined, false> = createUnplugin(
  (options, { framework }) => {
    const follower = createFollower(options ?? {}, process.cwd());
    const { refresh, watched, concerns } = follower;
    if (framework === "esbuild") return { name, esbuild: { setup: (build) => followWithEsbuild(build, follower) } };
    if (framework === "webpack") return { name, webpack: (compiler) => followWithWebpack(name, compiler, follower) };
    if (framework === "rspack") return { name, rspack: (compiler) => followWithWebpack(name, compiler, follower) };
    return {
      name,
      async buildStart() {
        try {
          await refresh();
        } finally {
          const { files, folders } = watched();
          for (const path of [...files, ...folders]) this.addWatchFile(path);
        }
      },
      vite: {
        // A server that runs has no build to begin with.
        configureServer({ watcher, config }) {
          const fail = (error: unknown): void => config.logger.error(String(error), { timestamp: true });
          let last: Promise<void> | undefined;
          watcher.on("all", (_, path) => {
            if (!concerns(path)) return;
            const next = refresh();
            // Changes that come together are one, and so is what is said of them.
            if (next !== last) next.catch(fail);
            last = next;
          });
        },
      },
    };
  },
);
