import {validateHouse} from './house.js'
import type {HouseSetting} from './types.js'

/** The names of the houses that come with copydesk. */
export async function styleNames(): Promise<string[]> {
  return Object.keys((await import('./generated/styles.js')).styles)
}

/** Reads a house that comes with copydesk; null where there is none of that name. */
export async function readStyle(name: string): Promise<HouseSetting | null> {
  const {styles} = await import('./generated/styles.js')
  if (!Object.hasOwn(styles, name)) return null
  return validateHouse({value: styles[name], file: `copydesk/${name}`, place: () => ({})}).house
}
