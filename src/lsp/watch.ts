import fs from 'node:fs'
import path from 'node:path'

/** Watches folders for configurations, and for the YAML files that a house may be kept in. */
export class Watcher {
  readonly #watchers = new Map<string, fs.FSWatcher>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Watches the folders of these files, as far as they are there. */
  addFiles(files: readonly string[]): void {
    for (const file of files) this.#add(path.dirname(file))
  }

  /** Watches the folder of an article and those above it, all of which may hold a configuration. */
  addChain(file: string, isWatched: (folder: string) => boolean): void {
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      if (!isWatched(folder)) this.#add(folder)
      if (folder === path.dirname(folder)) return
    }
  }

  #add(folder: string): void {
    if (this.#watchers.has(folder)) return
    const close = (): void => {
      this.#watchers.get(folder)?.close()
      this.#watchers.delete(folder)
    }
    try {
      const watcher = fs.watch(folder, (_event, name) => {
        if (name === null || /^(?:\.retext(?:rc|ignore)|package\.json$)|\.ya?ml$/.test(name)) this.#changed()
        // Under this name may come another folder later, which this watcher knows nothing of.
        if (!fs.existsSync(folder)) close()
      })
      watcher.unref()
      watcher.on('error', close)
      this.#watchers.set(folder, watcher)
    } catch {
      // What cannot be watched is read again when the client says so.
    }
  }
}
