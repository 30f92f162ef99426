/** Dresses text for a terminal; without colour everything stays as it is. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  underline(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  blue(text: string): string
  cyan(text: string): string
}

export function createStyle(colour: boolean): Style {
  const dress =
    (open: number, close: number) =>
    (text: string): string =>
      colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text
  return {
    bold: dress(1, 22),
    dim: dress(2, 22),
    underline: dress(4, 24),
    red: dress(31, 39),
    green: dress(32, 39),
    yellow: dress(33, 39),
    blue: dress(34, 39),
    cyan: dress(36, 39)
  }
}
