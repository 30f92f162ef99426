import {defineConfig} from 'vitest/config'

const isCi = Boolean(process.env.CI)

export default defineConfig({
  test: {
    globalSetup: 'tests/cli/build.ts',
    include: ['tests/**/*.test.ts'],
    // Tests that start a program wait for it, however busy the machine is.
    testTimeout: 30_000,
    // .ci/run reads its totals from there.
    reporters: isCi ? ['default', ['json', {outputFile: 'reports/tests.json'}]] : ['default'],
    coverage: {
      enabled: isCi,
      include: ['src/**/*.ts', 'rules/**/*.ts'],
      exclude: ['**/*.d.ts'],
      // scripts/coverage.js adds what the started commands ran, and judges.
      reporter: ['json']
    }
  }
})
