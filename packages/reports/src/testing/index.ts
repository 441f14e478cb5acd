export { type ReadParquet, readParquet } from './read-parquet.ts';
export { type ReadCell, type ReadSheet, readParts, readSheets } from './read-workbook.ts';
export { sampleFrame } from './sample-frame.ts';
