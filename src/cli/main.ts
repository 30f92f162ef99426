import fs from 'node:fs'

// Placeholder of the command: JSON only.
async function main(): Promise<void> {
  const {checkText} = await import('../desk.js')
  const files = []
  const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--') && argument !== 'json')
  for (const path of paths) files.push({path, messages: await checkText(fs.readFileSync(path, 'utf8'))})
  process.stdout.write(JSON.stringify({version: 1, files}) + '\n')
}

void main()
