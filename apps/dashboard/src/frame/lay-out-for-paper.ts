/**
 * Has the page laid out as it will be on paper before it is printed: charts are drawn for the width that they find, and while
 * printing nothing is drawn anew. Styles for paper count on the screen meanwhile.
 */
export function layOutForPaper(): void {
  let borrowed: readonly CSSMediaRule[] = [];
  window.addEventListener('beforeprint', () => {
    borrowed = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({ media }) => media.mediaText === 'print');
    for (const { media } of borrowed) media.mediaText = 'all';
  });
  window.addEventListener('afterprint', () => {
    for (const { media } of borrowed) media.mediaText = 'print';
  });
}
