import {execFileSync} from 'node:child_process'
import path from 'node:path'

/** Builds the command once before the tests that run it. */
export default function build(): void {
  execFileSync(process.execPath, [path.resolve('scripts/build.js')], {stdio: 'inherit'})
}
