import type { PluginBuild } from "esbuild";
import type { Follower } from "./follower.js";

/** Has esbuild refresh the SDK and watch what it is made of: it watches what a module depends on, and here each entry does. */
export function followWithEsbuild(build: PluginBuild, { refresh, watched }: Follower): void {
  const asked = Symbol("asked by this plugin");
  let failure: unknown;
  // What fails here ends the build before anything is watched.
  build.onStart(async () => {
    failure = undefined;
    await refresh().catch((error: unknown) => void (failure = error));
  });
  build.onResolve({ filter: /.*/ }, async ({ path, ...request }) => {
    if (request.kind !== "entry-point" || request.pluginData === asked) return undefined;
    const { files, folders } = watched();
    const watching = { watchFiles: [...files], watchDirs: [...folders] };
    // Without a path esbuild warns that there is nothing to watch, though it watches.
    if (failure !== undefined) return { path, errors: [{ text: String(failure), detail: failure }], ...watching };
    const resolved = await build.resolve(path, { ...request, pluginData: asked });
    return { ...resolved, ...watching };
  });
}
