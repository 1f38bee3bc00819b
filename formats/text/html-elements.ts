/** What a web page's elements mean for its text: what is left out, and where lines end. */

/** Nothing in these is the page's text: programs, drawings, controls, menus, and the reading aids above Japanese words. */
const LEFT_OUT = new Set(
  `script style template noscript nav select button input textarea datalist option optgroup label legend iframe
  object embed svg canvas audio video map rt rp dialog menu progress meter head`.split(/\s+/),
)
const LEFT_OUT_ROLES = /^(navigation|search|dialog|alertdialog|menu|menubar|toolbar|tablist|banner)$/
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i

export const isLeftOut = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  LEFT_OUT.has(name) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  LEFT_OUT_ROLES.test(attributes.role ?? '') ||
  UNSEEN.test(attributes.style ?? '')

const PARAGRAPHS = new Set(
  `p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl section article main figure hr address header footer details
  fieldset form`.split(/\s+/),
)
const LINES = new Set('div li dt dd tr caption summary figcaption body center title'.split(' '))

/** Line ends around an element: 2 sets a paragraph apart, 1 begins a line, 0 stays in it. */
export const breaksAround = (name: string, tight: boolean): 0 | 1 | 2 =>
  PARAGRAPHS.has(name) ? (tight ? 1 : 2) : LINES.has(name) ? 1 : 0

/** In an item or a cell paragraphs follow each other without blank lines. */
export const isTight = (name: string): boolean => /^(li|td|th|dd|dt)$/.test(name)
