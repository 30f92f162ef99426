import type {FileReport, Report} from './report.js'

/** A format that tells of each file as soon as it is checked. */
export interface Stream {
  file(file: FileReport): string
  /** What is to be said when all are checked. */
  end(rest: Omit<Report, 'files'>): string
}

/** Gives what writes a whole report in such a format. */
export function toWhole({file, end}: Stream): (report: Report) => string {
  return ({files, ...rest}) => files.map(file).join('') + end(rest)
}
