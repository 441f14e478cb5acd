interface ImportMetaEnv {
  /** Hash of the document that asks who asks, in a build. */
  readonly VIEWER_HASH: string | undefined;
  /** Hash of the document that asks for what has a name, in a build. */
  readonly DIRECTORY_HASH: string | undefined;
}
