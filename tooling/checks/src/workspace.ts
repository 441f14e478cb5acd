import { decodeManifest } from './decode-manifest.ts';
import type { WorkspacePackage } from './import-direction.ts';
import { isSource, listFiles, readText } from './repository.ts';

/** All packages of the workspace, with their sources. */
export function readWorkspace(): readonly WorkspacePackage[] {
  const files = listFiles();
  const manifests = files.filter((path) => /^(apps|packages|tooling)\/[^/]+\/package\.json$/.test(path));
  return manifests.map((path) => {
    const folder = path.slice(0, -'/package.json'.length);
    const sources = files.filter((file) => file.startsWith(`${folder}/`) && isSource(file));
    return {
      folder,
      manifest: decodeManifest(readText(path)),
      sources: new Map(sources.map((source) => [source, readText(source)])),
    };
  });
}
