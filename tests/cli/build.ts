import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Builds the command once before the tests that run it. */
export default function build(): void {
  fs.rmSync(path.resolve('reports/children'), {recursive: true, force: true})
  execFileSync(process.execPath, [path.resolve('scripts/build.js')], {stdio: 'inherit'})
}
