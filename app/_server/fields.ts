/** A sent form's fields, read by name; names with dots make a tree, as the verbs' inputs have it. */

type Tree = { [name: string]: string | Tree | (string | Tree)[] }
const PART = /^[a-z0-9_-]+$/i
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype'])
const LONGEST_LIST = 200

export class Fields {
  readonly data: FormData
  constructor(data: FormData) {
    this.data = data
  }

  /** Every text as it was typed, by name, without the framework's own fields and without `secret` ones. */
  typed(secret: readonly string[]): Record<string, string[]> {
    const values: Record<string, string[]> = {}
    for (const [name, value] of this.data) {
      if (name.startsWith('$') || UNSAFE.has(name) || secret.includes(name) || typeof value !== 'string')
        continue
      values[name] = [...(values[name] ?? []), value]
    }
    return values
  }

  /** Trimmed; undefined where nothing was typed. */
  text(name: string): string | undefined {
    const value = this.data.get(name)
    return typeof value === 'string' && value.trim() ? value.trim() : undefined
  }

  /** As typed, for passwords. */
  raw(name: string): string {
    const value = this.data.get(name)
    return typeof value === 'string' ? value : ''
  }

  /** NaN where it is no number, so that the verb's parser says so at this field. */
  number(name: string): number | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : Number(text.replace(/[\s\u00a0]/g, ''))
  }

  /** How the page calls a field; the fields send it along. */
  label(name: string): string | undefined {
    return this.text(`$label.${name}`)?.slice(0, 120)
  }

  checked(name: string): boolean {
    return this.data.has(name)
  }

  /** All values of a name (several boxes ticked, several chosen). */
  all(name: string): string[] {
    return this.data
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' && value.trim() ? [value.trim()] : []))
  }

  /** `cite.quote.exact` and `statements.0.act` become nested records and lists; what was left empty is left out. */
  tree(): Tree {
    const root: Tree = {}
    for (const name of new Set(this.data.keys())) {
      const parts = name.split('.')
      const value = this.text(name)
      if (value === undefined || !parts.every((part) => PART.test(part) && !UNSAFE.has(part))) continue
      let at: Tree = root
      for (const part of parts.slice(0, -1)) {
        const next = at[part]
        const branch: Tree = typeof next === 'object' && !Array.isArray(next) ? next : {}
        at[part] = branch
        at = branch
      }
      at[parts.at(-1) ?? ''] = value
    }
    return listed(root) as Tree
  }
}

/** A record whose names are all numbers is a list. */
function listed(tree: Tree): Tree | (string | Tree)[] {
  const entries = Object.entries(tree).map(
    ([name, value]) =>
      [name, typeof value === 'object' && !Array.isArray(value) ? listed(value) : value] as const,
  )
  const isList =
    entries.length > 0 && entries.every(([name]) => /^\d+$/.test(name) && Number(name) < LONGEST_LIST)
  if (!isList) return Object.fromEntries(entries) as Tree
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value as string | Tree)
}
