/** A character that cannot be seen and that no address holds: nothing around it is taken for one. */
const unseen = '\u2060';

/** Between the parts of what is an address: after a scheme, between slashes, around an @, around a dot; or of a tag. */
const joints = [
  /(?<=(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}+.-]*:)(?=[^\s\d\u2060])/gu,
  /(?<=\/)(?=\/)/g,
  /(?<=[^\s\u2060])(?=@\S)|(?<=\S@)(?=[^\s\u2060])/g,
  /(?<=[^\s\u2060])(?=[.。．｡]\u2060?\p{L})|(?<=\S[.。．｡])(?=\p{L})/gu,
  // Markdown takes www. for an address whatever follows.
  /(?<=www\.)(?=\d)/gi,
  // Teams' sign of a mention.
  /(?<=<)(?=\/?at(?![\p{L}\p{N}]))/giu,
  /(?<=\d\.)(?=\d+\.\d+\.\d)|(?<=\d\.\d+\.)(?=\d+\.\d)|(?<=\d\.\d+\.\d+\.)(?=\d)/g,
];

/** There is none of them without one of these. */
const sign = /[:/@.。．｡<]/;

/**
 * The words as they look, but such that Teams makes no link of any address in them, nor of a mail address, and no
 * mention of anybody.
 */
export function unlinked(words: string): string {
  if (!sign.test(words)) return words;
  return joints.reduce((text, joint) => text.replace(joint, unseen), words);
}
