// Runs every check of the project in order and ends with one line that counts them.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { run, since } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {unknown} report Vitest's JSON @returns {Count} */
export function vitestCount(report) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = Object(report)
  // A file that could not be loaded holds no failed test, yet it failed.
  const broken = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** @param {unknown} report Playwright's JSON @returns {Count} */
export function playwrightCount(report) {
  const { stats = {}, errors = [] } = Object(report)
  const { expected = 0, unexpected = 0, flaky = 0 } = stats
  return { passed: expected + flaky, failed: unexpected || (errors.length > 0 ? 1 : 0) }
}

/**
 * The count of a stage: a stage that failed without a failed test counts as one failure.
 * @param {number} code @param {Count} count @returns {Count}
 */
export const settle = (code, { passed, failed }) => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
})

/** @param {string} path */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

/** @param {string} root */
const hasBrowserTests = (root) => {
  const folder = join(root, 'tests', 'e2e')
  return existsSync(folder) && readdirSync(folder, { recursive: true }).length > 0
}

/**
 * @param {string} root
 * @param {string} node
 * @param {ReturnType<typeof import('./run.mjs').teller>} out
 * @returns {Promise<number>} the exit code
 */
export async function test(root, node, out) {
  const reports = mkdtempSync(join(tmpdir(), 'pledgebook-test-'))
  const at = (/** @type {string[]} */ ...parts) => join(root, 'node_modules', ...parts)
  const unit = join(reports, 'vitest.json')
  const browser = join(reports, 'playwright.json')
  const none = { passed: 0, failed: 0 }
  const tool = (/** @type {string[]} */ args, /** @type {Record<string, string>} */ env = {}) =>
    run(node, args, { env: { NEXT_TELEMETRY_DISABLED: '1', ...env } })

  /** @type {{ title: string, act: () => Promise<number>, count?: () => Count }[]} */
  const stages = [
    {
      title: 'Lint and format (Biome)',
      act: () => tool([at('@biomejs', 'biome', 'bin', 'biome'), 'check', root]),
    },
    {
      title: 'Types (tsc)',
      act: async () =>
        // The route types and next-env.d.ts are made, not kept: tsc needs them first.
        (await tool([at('next', 'dist', 'bin', 'next'), 'typegen'])) ||
        tool([at('typescript', 'bin', 'tsc'), '--noEmit', '--incremental', 'false']),
    },
    {
      title: 'Unit tests (Vitest)',
      act: () =>
        tool([
          at('vitest', 'vitest.mjs'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unit}`,
        ]),
      count: () => vitestCount(readJson(unit)),
    },
    { title: 'Build', act: () => build(root, node, out, 'Build:').then(() => 0) },
  ]
  if (hasBrowserTests(root))
    stages.push({
      title: 'Browser tests (Playwright)',
      act: async () => {
        await ensureBrowser(root, out)
        return tool([at('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
          PLAYWRIGHT_JSON_OUTPUT_FILE: browser,
        })
      },
      count: () => playwrightCount(readJson(browser)),
    })

  const total = { passed: 0, failed: 0 }
  for (const [index, { title, act, count }] of stages.entries()) {
    const start = performance.now()
    out.say(`\n── ${index + 1}/${stages.length} ${title}`)
    const code = await act().catch((error) => {
      out.say(error instanceof Error ? error.message : String(error))
      return 1
    })
    const { passed, failed } = settle(code, count?.() ?? none)
    total.passed += passed
    total.failed += failed
    out.say(`── ${title}: ${failed === 0 ? 'passed' : 'FAILED'} in ${since(start)}`)
    // Interrupted by the user: nothing more is to be run.
    if (code === 130 || code === 143) break
  }
  rmSync(reports, { recursive: true, force: true })
  out.say(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}
