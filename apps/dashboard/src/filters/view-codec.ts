/** How the view of a page is written in its address, beside the filters. */
export interface ViewCodec<View> {
  /** The parameters that are the view. */
  readonly names: readonly string[];
  /** Reads the view; what cannot be read has its default and is named. */
  readonly read: (parameters: URLSearchParams) => { readonly view: View; readonly unread: readonly string[] };
  /** Writes the view, without what is the default. */
  readonly format: (view: View) => readonly (readonly [name: string, text: string])[];
}
