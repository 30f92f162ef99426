/** What the command touches of the process. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
  readonly stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean}
  readonly stdout: {write(text: string): unknown; isTTY?: boolean; columns?: number}
  readonly stderr: {write(text: string): unknown; isTTY?: boolean}
  /** Set as soon as it is known, for a run that is ended from outside. */
  exitCode?: number | string | null | undefined
}
