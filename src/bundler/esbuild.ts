import type { PluginBuild } from "esbuild";

/** Has esbuild watch what `refresh` names: it watches what a module depends on, and here each entry does. */
export function watchWithEsbuild(build: PluginBuild, refresh: () => Promise<readonly string[]>): void {
  const asked = Symbol("asked by this plugin");
  build.onResolve({ filter: /.*/ }, async ({ path, ...request }) => {
    if (request.kind !== "entry-point" || request.pluginData === asked) return undefined;
    const watchFiles = [...(await refresh())];
    return { ...(await build.resolve(path, { ...request, pluginData: asked })), watchFiles };
  });
}
