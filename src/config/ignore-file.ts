/** A line of a `.gitignore`, or of a file in its syntax. */
export interface IgnorePattern {
  isBack: boolean
  foldersOnly: boolean
  /** Matches paths from the folder of the file, with `/`. */
  regex: RegExp
}

/** Reads a file in the syntax of `.gitignore` (gitignore(5)). */
export function parseIgnoreFile(text: string): IgnorePattern[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line): IgnorePattern[] => {
      const pattern = line.replace(/(?<!\\)[ \t]+$/, '')
      if (pattern === '' || pattern.startsWith('#')) return []
      const isBack = pattern.startsWith('!')
      const bare = isBack ? pattern.slice(1) : pattern
      const foldersOnly = bare.endsWith('/')
      const glob = foldersOnly ? bare.slice(0, -1) : bare
      const isAnchored = glob.includes('/')
      return glob === '' ? [] : [{isBack, foldersOnly, regex: toRegex(glob.replace(/^\//, ''), isAnchored)}]
    })
}

/** Says whether a path is ignored, or null where no pattern is about it; the last that matches decides. */
export function isIgnored(
  patterns: readonly IgnorePattern[],
  path: string,
  isFolder: boolean
): boolean | null {
  const found = patterns.findLast(({foldersOnly, regex}) => (isFolder || !foldersOnly) && regex.test(path))
  return found ? !found.isBack : null
}

function toRegex(glob: string, isAnchored: boolean): RegExp {
  const parts = [
    ...glob.matchAll(/^\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\\(.)|\[(!?)(\]?[^\]]*)\]|[^*?\\[/]+|[^]/g)
  ].map(([part, escaped, not, set]): string => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '/**/') return '/(?:.*/)?'
    if (part === '/**') return '/.+'
    if (/^\*+$/.test(part)) return star
    if (part === '?') return '[^/]'
    if (escaped !== undefined) return escape(escaped)
    if (set !== undefined) return `[${not ? '^/' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`
    return escape(part)
  })
  try {
    return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${joinStars(parts)}$`)
  } catch {
    // Git passes over what makes no sense, as a range the wrong way round.
    return /(?!)/
  }
}

const star = '[^/]*'

/**
 * Where another star follows in the same name, the first place at which what stands between the two fits is the best, and
 * never tried again: a pattern of many stars would else take for ever.
 */
function joinStars(parts: readonly string[]): string {
  let result = ''
  for (let at = 0; at < parts.length; at++) {
    if (parts[at] !== star) {
      result += parts[at]
      continue
    }
    const end = parts.findIndex((part, index) => index > at && (part === star || part.startsWith('/')))
    const isFollowed = end > 0 && parts[end] === star
    const between = isFollowed ? parts.slice(at + 1, end).join('') : ''
    result += isFollowed ? `(?=(?<s${at}>[^/]*?${between}))\\k<s${at}>` : star
    if (isFollowed) at = end - 1
  }
  return result
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
