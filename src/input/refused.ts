/** How files begin that are markup in plain letters: what is read of them would be no prose. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\ufeff?\s*\{\\rtf\d/, 'RTF'],
  [/^\ufeff?%PDF-\d/, 'PDF'],
  [/^\ufeff?%!PS-Adobe-/, 'PostScript']
]

/** Says why a file is not read that looks like text, by how it begins; null where it is read. */
export function refuse(start: string): string | null {
  const [, name] = kinds.find(([pattern]) => pattern.test(start)) ?? []
  return name ? `it is ${name}, save it as .docx, .html or .txt` : null
}
