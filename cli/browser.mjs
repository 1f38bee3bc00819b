// Finds a browser for the browser tests, or installs one where that is allowed.
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run, Trouble } from './run.mjs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const PACKAGES = ['chromium', 'libxml2-utils', 'fonts-noto-cjk']

const CACHES = {
  linux: join(homedir(), '.cache', 'ms-playwright'),
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(homedir(), 'AppData', 'Local', 'ms-playwright'),
}

/** @param {string} root */
function hasPlaywrightBrowser(root) {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || CACHES[/** @type {'linux'} */ (process.platform)]
  const list = join(root, 'node_modules', 'playwright-core', 'browsers.json')
  if (!cache || !existsSync(list)) return false
  /** @type {{ name: string, revision: string }[]} */
  const browsers = JSON.parse(readFileSync(list, 'utf8')).browsers
  const shell = browsers.find(({ name }) => name === 'chromium-headless-shell')
  return shell !== undefined && existsSync(join(cache, `chromium_headless_shell-${shell.revision}`))
}

/**
 * @param {string} root
 * @returns {{ path: string | undefined } | null} without a path, Playwright's own browser is meant; null is none
 */
export function findBrowser(root) {
  if (hasPlaywrightBrowser(root)) return { path: undefined }
  const path = INSTALLED.find((candidate) => existsSync(candidate))
  return path ? { path } : null
}

/** @param {string} root @param {ReturnType<typeof import('./run.mjs').teller>} out */
export async function ensureBrowser(root, out) {
  if (findBrowser(root)) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    out.say(`Installing a browser for the tests (apt-get install ${PACKAGES.join(' ')}) …`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const updated = await run('apt-get', ['-qq', 'update'], { env })
    if (updated === 0) await run('apt-get', ['-qq', 'install', '-y', ...PACKAGES], { env })
    if (findBrowser(root)) return
  }
  throw new Trouble(
    `The browser tests need a browser. On Debian or Ubuntu: sudo apt-get install ${PACKAGES.join(' ')}. Elsewhere: npx playwright install chromium, or install Google Chrome.`,
  )
}
