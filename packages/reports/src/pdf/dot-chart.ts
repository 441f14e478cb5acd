import { type Measure, type MeasureValue, valueStatuses } from '@neue-wege/domain';
import { shortStatus } from '../workbook/measure-columns.ts';
import { chartLooks, roundEnd, writeFigure } from './chart-frame.ts';
import type { Chart, Mark } from './charts.ts';
import { inks, sheet, take } from './pages.ts';
import type { Paper } from './paper.ts';
import { chartTexts, returnPdfTexts } from './pdf-texts.ts';
import type { SectionPlace } from './section-words.ts';

const lineHeight = 15;
const axisHeight = 18;
const mostMarks = 22;
const nameWidth = 190;
const labelWidth = 130;
const axis = { left: sheet.left + nameWidth, right: sheet.right - labelWidth } as const;

/** One value a line, named and labelled: rates as dots with their intervals from 0 to 100 %, counts as bars from zero. */
export function dotChart(
  { words }: SectionPlace,
  { measure, marks }: { readonly measure: Measure; readonly marks: readonly Mark[] },
): Chart | null {
  const { say } = words;
  const shown = marks.slice(0, mostMarks);
  if (shown.length === 0) return null;
  const isRate = measure.kind === 'rate';
  const texts = isRate
    ? { title: chartTexts.dots, alt: chartTexts.dotsAlt }
    : { title: chartTexts.bars, alt: chartTexts.barsAlt };
  const named = (text: string): string => text.replace('{a}', say(measure.label));
  const summary = shown.map(({ name, value }) => `${name}: ${words.short(value)}`).join('; ');
  const cut =
    shown.length < marks.length
      ? say(returnPdfTexts.firstOnly)
          .replace('{n}', String(shown.length))
          .replace('{all}', String(marks.length))
      : '';
  const end = isRate ? 1 : roundEnd(Math.max(...shown.map(({ value }) => value.value ?? 0)));
  return {
    write(pages, parent) {
      const { paper } = pages;
      const height = axisHeight + shown.length * lineHeight + (cut === '' ? 0 : 14);
      writeFigure(pages, {
        title: named(say(texts.title)),
        alt: [named(say(texts.alt)).replace('{summary}', summary), cut].filter(Boolean).join(' '),
        height,
        parent,
        words,
        draw(top) {
          const bottom = top + axisHeight + shown.length * lineHeight;
          for (const step of [0, 0.25, 0.5, 0.75, 1]) {
            const x = placeOf(step);
            const label = isRate ? words.share(step, 0) : words.number(step * end);
            take(paper, chartLooks.quiet).text(label, x - 20, top, {
              width: 40,
              align: 'center',
              lineBreak: false,
            });
            paper
              .moveTo(x, top + 12)
              .lineTo(x, bottom)
              .lineWidth(step === 0 ? 0.9 : 0.4)
              .strokeColor(step === 0 ? inks.quiet : inks.line)
              .stroke();
          }
          for (const [index, mark] of shown.entries()) {
            const y = top + axisHeight + index * lineHeight;
            take(paper, chartLooks.name).text(mark.name, sheet.left, y, {
              width: nameWidth - 12,
              height: 12,
              ellipsis: true,
            });
            drawMark(paper, { mark, y: y + 6, end });
            const isAbsent = mark.value.value === null;
            const label = isAbsent
              ? `${words.short(mark.value)} ${shortStatus(mark.value.status, { say })}`
              : labelOf(mark.value, words.cell(mark.value).text);
            take(paper, isAbsent ? chartLooks.quiet : chartLooks.value).text(label, axis.right + 12, y, {
              lineBreak: false,
            });
          }
          if (cut !== '')
            take(paper, chartLooks.quiet).text(cut, sheet.left, bottom + 3, { lineBreak: false });
        },
      });
    },
  };
}

function labelOf({ status }: MeasureValue, text: string): string {
  return status === 'FINAL' ? text : `${text} ${valueStatuses[status].sign}`;
}

function placeOf(share: number): number {
  return axis.left + share * (axis.right - axis.left);
}

function drawMark(
  paper: Paper,
  { mark: { value, isEarlier }, y, end }: { readonly mark: Mark; readonly y: number; readonly end: number },
): void {
  if (value.value === null) {
    paper
      .moveTo(axis.left, y)
      .lineTo(axis.right, y)
      .lineWidth(0.8)
      .dash(1, { space: 4 })
      .strokeColor(inks.quiet)
      .stroke()
      .undash();
    return;
  }
  const x = placeOf(value.value / end);
  if (value.kind !== 'rate') {
    paper.rect(axis.left, y - 4, x - axis.left, 8).fill(inks.accent);
    return;
  }
  if (value.interval !== null) {
    const [from, to] = [placeOf(value.interval.lower), placeOf(value.interval.upper)];
    paper.lineWidth(1.4).strokeColor(inks.accent);
    paper
      .moveTo(from, y)
      .lineTo(to, y)
      .moveTo(from, y - 3)
      .lineTo(from, y + 3)
      .moveTo(to, y - 3)
      .lineTo(to, y + 3)
      .stroke();
  }
  paper
    .circle(x, y, 3.6)
    .lineWidth(1.4)
    .fillAndStroke(isEarlier ? '#ffffff' : inks.accent, inks.accent);
}
