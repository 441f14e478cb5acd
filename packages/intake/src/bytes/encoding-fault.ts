import { type ImportRule, importRules, type Text } from '@neue-wege/domain';
import { type Encoding, markedEncoding } from './encoding.ts';
import type { SourceFile } from './source-file.ts';
import { surveyedEncoding, surveyText } from './survey-text.ts';

/** Why the bytes of a file cannot be read in the encoding that it seems to have. */
export interface EncodingFault {
  readonly rule: ImportRule;
  readonly message: Text;
}

/** So many special characters are named. */
const namedCharacters = 24;

/**
 * The encoding of a file that neither a mark nor a profile names: UTF-8, unless somebody confirmed another and the bytes are
 * not UTF-8.
 */
export async function assumedEncoding(
  { source, head }: { readonly source: SourceFile; readonly head: Uint8Array },
  confirmed: Encoding | undefined,
): Promise<Encoding> {
  if (confirmed === undefined || markedEncoding(head) !== undefined) return 'utf-8';
  const survey = await surveyText(source.open().bytes);
  return surveyedEncoding(survey) === 'windows-1252' ? confirmed : 'utf-8';
}

/** Why bytes that were taken for UTF-8 are not; `undefined` where they were only cut off inside a character. */
export async function undeclaredFault(source: SourceFile): Promise<EncodingFault | undefined> {
  const survey = await surveyText(source.open().bytes);
  const reads = surveyedEncoding(survey);
  if (reads === 'utf-8') return undefined;
  if (reads === 'windows-1252' && survey.meaningless === 0) {
    const counts = survey.special
      .slice(0, namedCharacters)
      .map(([character, count]) => `${character} ${count}`);
    const special = counts.join(', ') + (survey.special.length > namedCharacters ? ', …' : '');
    return {
      rule: 'encoding_not_confirmed',
      message: importRules.encoding_not_confirmed.message({ special }),
    };
  }
  const reason = reads === undefined ? 'mixed' : 'neither';
  return { rule: 'unknown_encoding', message: importRules.unknown_encoding.message(reason) };
}

/** Whether a file that is declared to be Windows-1252 is UTF-8, so that each of its special characters would become two others. */
export async function contradictsDeclaration(source: SourceFile): Promise<boolean> {
  const { strays, sequences } = await surveyText(source.open().bytes);
  return strays === 0 && sequences > 0;
}
