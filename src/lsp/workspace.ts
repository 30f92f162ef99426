import {glob} from 'tinyglobby'
import {extensions} from '../input/index.js'

/** Finds the articles of folders, without those that are ignored, in a stable order. */
export async function findArticles(
  folders: readonly string[],
  isIgnored: (file: string) => Promise<boolean>
): Promise<string[]> {
  const patterns = extensions.filter((name) => name !== '.docx').map((name) => `**/*${name}`)
  const result = new Set<string>()
  for (const folder of folders) {
    const files = await glob(patterns, {
      cwd: folder,
      absolute: true,
      ignore: ['**/node_modules/**', '**/.git/**']
    })
    for (const file of files.sort()) if (!(await isIgnored(file))) result.add(file)
  }
  return [...result]
}
