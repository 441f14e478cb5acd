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
  return paper;
}
