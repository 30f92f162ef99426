/**
 * A file that cannot be read as what it is said to be. `offset` is where it breaks, in the file. It is foreign where
 * nothing is wrong with it but that it is no article.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly offset: number
  readonly isForeign: boolean

  constructor(reason: string, offset: number, {isForeign = false} = {}) {
    super(reason)
    this.offset = offset
    this.isForeign = isForeign
  }
}
