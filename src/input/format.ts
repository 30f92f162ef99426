/** How a file is read. */
export type Format = 'text'

const byExtension: ReadonlyMap<string, Format> = new Map([['.txt', 'text']])

/** The extensions that make a file of a folder an article, with their dots. */
export const extensions: readonly string[] = [...byExtension.keys()]

/** Gives the format of a path by its extension, or null where the extension is not known. */
export function formatOf(path: string): Format | null {
  const dot = path.lastIndexOf('.')
  return byExtension.get(path.slice(dot).toLowerCase()) ?? null
}
