/** Where a person is found by the key of the source system, which never stands in any address. */
export const peoplePath = '/people';
