// Builds the command and the library: dist/
import {bundleCommand, bundleModule} from './bundle.js'

await bundleCommand('dist/copydesk.cjs')
await bundleModule({entryPoints: ['src/index.ts']}, 'dist/index.js')
