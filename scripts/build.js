// Builds the command and the library: dist/
import {bundleCommand, bundleModule} from './bundle.js'

await bundleCommand(
  'dist/copydesk.cjs',
  process.env.COPYDESK_COVERAGE ? 'reports/copydesk.cjs.map' : undefined
)
await bundleModule({entryPoints: ['src/index.ts']}, 'dist/index.js')
