/** Where all projects stand side by side. */
export const projectsPath = '/projects';

/** Where one project is told of. */
export const projectRoute = '/projects/:key';

/** Where one run of a project is told of. */
export const runRoute = '/projects/:key/runs/:location/:number';

export function projectPath(key: string): string {
  return `${projectsPath}/${encodeURIComponent(key)}`;
}

/** A run is known by its project, its location and its number together. */
export function runPath({
  project,
  location,
  number,
}: {
  readonly project: string;
  readonly location: string;
  readonly number: string;
}): string {
  return `${projectPath(project)}/runs/${encodeURIComponent(location)}/${encodeURIComponent(number)}`;
}
