import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The colour of a location. */
    '--mark'?: string;
  }
}
