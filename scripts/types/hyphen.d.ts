declare module 'hyphen/da/index.js' {
  const danish: {
    /** Puts a soft hyphen wherever the words of a text may be parted. */
    readonly hyphenateSync: (text: string, options?: { readonly minWordLength?: number }) => string;
  };
  export default danish;
}
