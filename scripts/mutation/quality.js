// What `npm run evaluate -- --check` holds, as a test.
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import * as desk from '../../src/index.js'
import {measure, ownFolders, readArticles} from '../labelled.js'

test('no figure of docs/quality.json falls', async () => {
  const result = await measure(
    ownFolders.flatMap((folder) => readArticles(folder, desk.rules)),
    desk
  )
  const file = path.resolve(import.meta.dirname, '../../docs/quality.json')
  expect(result).toEqual(JSON.parse(fs.readFileSync(file, 'utf8')))
})
