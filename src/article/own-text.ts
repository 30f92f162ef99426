/**
 * The same text in memory of its own. V8 keeps what a text was cut from as long as the part is kept, so a word in a list
 * would keep its whole article, and a paragraph in an editor the version of the document in which it was typed.
 */
export function toOwnText(text: string): string {
  return ` ${text}`.slice(1)
}
