import { createHash } from 'node:crypto';
import type { FrozenFile } from '@neue-wege/database';
import { languages, type Return } from '@neue-wege/domain';
import { makeReturnFiles, type ReturnFormatName, type ReturnFrame, returnFormats } from '@neue-wege/reports';

/** What the files of a return say beside figures, whatever their language and release. */
export type FrozenFrame = Omit<ReturnFrame, 'language' | keyof ReleaseFrame>;

/** What they say of the release. */
export type ReleaseFrame = Pick<ReturnFrame, 'release' | 'record' | 'notes'>;

const formats = Object.keys(returnFormats).filter((name): name is ReturnFormatName =>
  Object.hasOwn(returnFormats, name),
);

/** SHA-256 of all figures of a return, in hex: those of the lines for programs, which have no language. */
export async function figuresHash(answers: readonly Return[]): Promise<string> {
  const hash = createHash('sha256');
  for (const answer of answers) hash.update(await returnFormats.csv.write(answer));
  return hash.digest('hex');
}

/** Every file of a return: in each format and language for each audience. */
export async function frozenFiles(
  answers: readonly Return[],
  frame: FrozenFrame & ReleaseFrame,
): Promise<readonly FrozenFile[]> {
  const made: FrozenFile[] = [];
  for (const answer of answers) {
    for (const language of languages) {
      const frameIn = { ...frame, language };
      const { files, manifest } = await makeReturnFiles(answer, { frame: frameIn, formats });
      for (const [index, format] of formats.entries()) {
        const [entry, file] = [manifest.files[index], files[index]];
        if (entry === undefined || file === undefined) throw new Error('a format makes a file');
        made.push({ ...entry, audience: answer.audience, lang: language, format, content: file.content });
      }
    }
  }
  return made;
}
