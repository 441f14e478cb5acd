import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Language, PlainDate } from '@neue-wege/domain';
import type PDFDocument from 'pdfkit';

/** A PDF that is being drawn. */
export type Paper = InstanceType<typeof PDFDocument>;

/** What a PDF says of itself. */
export interface PaperAbout {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: Language;
  /** Stands for the day of making. */
  readonly day: PlainDate;
}

const require = createRequire(import.meta.url);

/** The faces of Source Sans, as the dashboard has them. */
const faces = { regular: 'Regular', bold: 'Semibold' } as const;

/** Name of a face. */
export type Face = keyof typeof faces;

/**
 * Opens a tagged document (PDF/UA-1) with embedded faces and no page yet. What it says of its making is the as-of day, so that its bytes
 * depend on nothing else.
 */
export async function openPaper({ title, subject, author, language, day }: PaperAbout): Promise<Paper> {
  const { default: Document } = await import('pdfkit');
  const options: PDFKit.PDFDocumentOptions = {
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: { de: 'de-DE', en: 'en-GB' }[language],
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Author: author,
      Creator: 'Neue Wege',
      CreationDate: new Date(`${day}T00:00:00Z`),
      ModDate: new Date(`${day}T00:00:00Z`),
    },
  };
  // The types do not know this kind yet.
  const paper = new Document(Object.assign(options, { subset: 'PDF/UA' }));
  for (const [name, face] of Object.entries(faces))
    paper.registerFont(name, await readFile(require.resolve(`source-sans/TTF/SourceSans3-${face}.ttf`)));
  nameMissingLetters(paper);
  return paper;
}

/**
 * Writes in all that is drawn or measured `[U+6F22]` for a letter that a face lacks, where an empty box would stand, and leaves out soft
 * hyphens, which a face draws as hyphens.
 */
function nameMissingLetters(paper: Paper): void {
  const letters = Object.keys(faces).map((face) => lettersOf(paper.font(face)));
  const isShown = (code: number): boolean => letters.every((own) => own.has(code));
  const shown = (text: string): string =>
    Array.from(text.replaceAll('\u00AD', ''), (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return letter === '\n' || isShown(code)
        ? letter
        : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    }).join('');
  for (const name of ['text', 'widthOfString', 'heightOfString']) {
    const own: unknown = Reflect.get(paper, name);
    if (typeof own !== 'function') throw new Error(`pdfkit has no ${name}`);
    Reflect.set(paper, name, (text: string, ...rest: readonly unknown[]) => {
      const drawn: unknown = Reflect.apply(own, paper, [shown(text), ...rest]);
      return drawn;
    });
  }
}

/** The code points of the face that was chosen, of which the types of pdfkit know nothing. */
function lettersOf(paper: Paper): ReadonlySet<unknown> {
  const chosen: unknown = Reflect.get(paper, '_font');
  const font: unknown = typeof chosen === 'object' && chosen !== null ? Reflect.get(chosen, 'font') : null;
  const letters: unknown =
    typeof font === 'object' && font !== null ? Reflect.get(font, 'characterSet') : null;
  if (!Array.isArray(letters)) throw new Error('pdfkit has changed its fonts');
  return new Set<unknown>(letters);
}
