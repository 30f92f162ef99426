import type {Article} from './index.js'

/** A date where it is told. Offsets are half-open; months and days count from 1, weekdays from 0 (Sunday). */
export interface DateMention {
  start: number
  end: number
  weekday: number | null
  day: number | null
  month: number | null
  year: number | null
}

export function findDates(_article: Article): readonly DateMention[] {
  return []
}
