/** A file that cannot be read as what it is said to be. `offset` is where it breaks, in the file. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly offset: number

  constructor(reason: string, offset: number) {
    super(reason)
    this.offset = offset
  }
}
