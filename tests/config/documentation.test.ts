import fs from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {parseConfig} from '../../src/config/read.js'
import {validate} from '../../src/config/validate.js'

const metas = new Map(rules.map(({meta}) => [meta.id, meta]))
const documentation = fs.readFileSync('docs/configuration.md', 'utf8')

test('every configuration of the documentation is one', async () => {
  const fences = [...documentation.matchAll(/^```(?:jsonc?|yaml)\n([^]*?)^```$/gm)]
  expect(fences.length).toBeGreaterThan(4)
  for (const [fence, content] of fences) {
    const {config, problems} = validate(await parseConfig(content!, '.retextrc'), metas)
    expect(problems, fence).toEqual([])
    for (const {id} of [config, ...config.overrides].flatMap((settings) => settings.rules)) {
      expect(metas.has(id) || id.startsWith('retext-'), id).toBe(true)
    }
  }
})

test('every key has its place in the documentation', () => {
  const {problems} = validate({value: {'': 0}, file: '', place: () => ({})}, metas)
  const keys = [...problems[0]!.reason.matchAll(/`(\$?\w+)`/g)].map(([, key]) => key!)
  expect(keys.length).toBeGreaterThan(10)
  for (const key of keys)
    expect(documentation).toContain(
      `\`${key}\``.replace('`$schema`', '"$schema"').replace('`root`', '"root"')
    )
})
