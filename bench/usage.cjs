// Loaded before a command (node --require): writes what it took of the machine to the file that USAGE_FILE names.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage()))
})
