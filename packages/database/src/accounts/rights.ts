/** What somebody was given: roles by id, and the locations whose rows they may see. */
export interface Rights {
  readonly roles: readonly string[];
  readonly locations: 'all' | readonly string[];
}

interface RightsColumns {
  readonly roles: readonly string[];
  readonly all_locations: boolean;
  readonly locations: readonly string[];
}

/** Rights as they are kept. */
export function columnsOfRights({ roles, locations }: Rights): RightsColumns {
  return locations === 'all'
    ? { roles, all_locations: true, locations: [] }
    : { roles, all_locations: false, locations };
}

/** Rights as they were kept. */
export function rightsOfColumns({ roles, all_locations, locations }: RightsColumns): Rights {
  return { roles, locations: all_locations ? 'all' : locations };
}
