// Loaded before a command (node --require): writes its peak memory, in KiB, to the file that PEAK_FILE names.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS))
})
