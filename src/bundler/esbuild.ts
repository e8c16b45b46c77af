import type { PluginBuild } from "esbuild";
import type { Watched } from "./follower.js";

/** Has esbuild watch what `refresh` names: it watches what a module depends on, and here each entry does. */
export function watchWithEsbuild(build: PluginBuild, refresh: () => Promise<Watched>): void {
  const asked = Symbol("asked by this plugin");
  build.onResolve({ filter: /.*/ }, async ({ path, ...request }) => {
    if (request.kind !== "entry-point" || request.pluginData === asked) return undefined;
    const { files, folders } = await refresh();
    const resolved = await build.resolve(path, { ...request, pluginData: asked });
    return { ...resolved, watchFiles: [...files], watchDirs: [...folders] };
  });
}
