import { nodeTests } from '@neue-wege/vitest/config';

export default nodeTests();
