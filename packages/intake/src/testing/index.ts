export { type ZipEntry, zipOf } from './write-zip.ts';
