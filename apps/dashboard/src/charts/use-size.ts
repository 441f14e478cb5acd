import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** How wide a chart may be, and how large its text is: `rem` grows with the text size of the browser. */
export interface Size {
  readonly width: number;
  readonly rem: number;
}

/**
 * The size of an element, measured before anything is painted and again whenever it changes; `null` before the first time.
 * Another text size need not change the element: it is felt by the page, which grows with it.
 */
export function useSize<Element extends HTMLElement>(): {
  readonly ref: RefObject<Element | null>;
  readonly size: Size | null;
} {
  const ref = useRef<Element>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const width = Math.round(element.clientWidth);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize((known) => (known?.width === width && known.rem === rem ? known : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.documentElement);
    const drawForPaper = (): void => flushSync(measure);
    window.addEventListener('beforeprint', drawForPaper);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', drawForPaper);
    };
  }, []);
  return { ref, size };
}
