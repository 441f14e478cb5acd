export { type BreakdownColumn, breakdownColumns, type Cell } from './breakdown-columns.ts';
export { breakdownCsv } from './breakdown-csv.ts';
export {
  type AnswerFormat,
  type BreakdownFormatName,
  breakdownFormats,
  type FramedFormat,
  type PlainFormat,
} from './breakdown-formats.ts';
export {
  type BreakdownDocument,
  breakdownJson,
  keysDocument,
  type RowDocument,
  type ValueDocument,
  valueDocument,
} from './breakdown-json.ts';
export {
  type CsvDialect,
  type CsvTable,
  createTextWriter,
  csvDialects,
  csvLineEnd,
  withoutFormula,
  writeCsv,
} from './csv.ts';
export type { FigureAnswer } from './figure-lines.ts';
export type { FileFrame } from './file-frame.ts';
export { type FindingsFormat, writeFindingsCsv } from './findings-csv.ts';
export { independenceFormats } from './independence-lines.ts';
export { streamParquet, type TypedColumn } from './parquet.ts';
export { pathwaysFormats } from './pathways-lines.ts';
export {
  type EnrolmentFrame,
  mostEnrolments,
  requireRoomForEnrolments,
  streamEnrolmentWorkbook,
} from './records/enrolment-workbook.ts';
export { remembered } from './remembered.ts';
export { differenceCsv } from './returns/difference-csv.ts';
export { differenceDocument } from './returns/difference-document.ts';
export { readReturnJson } from './returns/read-return-json.ts';
export {
  type ManifestFile,
  makeReturnFiles,
  manifestFile,
  type ReturnFile,
  type ReturnManifest,
} from './returns/return-files.ts';
export { type ReturnFormatName, returnFormats } from './returns/return-formats.ts';
export type { ReturnFrame } from './returns/return-frame.ts';
export { returnName } from './returns/return-name.ts';
