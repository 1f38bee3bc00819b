/** As much of XPath 1.0 as rulesets of IATI use: paths with conditions, counts, comparisons and sums. */
import { descendants, type Node, stringOf } from './tree.ts'

type Value = Node[] | string | number | boolean
type Context = { node: Node; position: number }
type Expression = (context: Context) => Value

const TOKEN =
  /\s*('[^']*'|"[^"]*"|\d+(?:\.\d+)?|\/\/|\.\.|!=|<=|>=|[/.@()[\]=<>+\-|,*$]|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)/y

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(text)?.[1]
    if (token === undefined) throw new Error(`no XPath at ${at}: ${text}`)
    tokens.push(token)
  }
  return tokens
}

const asBoolean = (value: Value): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))
export const asString = (value: Value): string =>
  Array.isArray(value) ? (value[0] ? stringOf(value[0]) : '') : String(value)
const asNumber = (value: Value): number => {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value)
  const text = asString(value).trim()
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN
}

type Comparison = (a: number | string | boolean, b: number | string | boolean) => boolean
const COMPARISONS: Record<string, Comparison> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
}
/** Sets of nodes agree where any of them does (XPath 1.0, 3.4). */
function compare(sign: string, a: Value, b: Value): boolean {
  const test = COMPARISONS[sign] as Comparison
  if (Array.isArray(a)) return a.some((one) => compare(sign, stringOf(one), b))
  if (Array.isArray(b)) return b.some((one) => compare(sign, a, stringOf(one)))
  if (typeof a === 'boolean' || typeof b === 'boolean') return test(asBoolean(a), asBoolean(b))
  const numeric = typeof a === 'number' || typeof b === 'number' || !/=/.test(sign) || sign.length === 2
  return numeric && sign !== '!=' ? test(asNumber(a), asNumber(b)) : test(asString(a), asString(b))
}

const FUNCTIONS: Record<string, (values: Value[]) => Value> = {
  count: ([nodes]) => (Array.isArray(nodes) ? nodes.length : 0),
  not: ([value]) => !asBoolean(value ?? false),
  number: ([value]) => asNumber(value ?? Number.NaN),
  string: ([value]) => asString(value ?? ''),
}

class Parser {
  private at = 0
  private readonly tokens: string[]
  private readonly text: string
  constructor(text: string) {
    this.text = text
    this.tokens = tokensOf(text)
  }
  private peek = (ahead = 0): string | undefined => this.tokens[this.at + ahead]
  private take(token?: string): string {
    const found = this.tokens[this.at++]
    if (found === undefined || (token !== undefined && found !== token))
      throw new Error(`expected ${token ?? 'more'} in ${this.text}`)
    return found
  }
  private chain(
    next: () => Expression,
    signs: string[],
    join: (sign: string, a: Value, b: Value) => Value,
  ): Expression {
    let left = next()
    while (signs.includes(this.peek() ?? '')) {
      const [sign, before, after] = [this.take(), left, next()]
      left = (context) => join(sign, before(context), after(context))
    }
    return left
  }
  whole(): Expression {
    const expression = this.or()
    if (this.peek() !== undefined) throw new Error(`too much: ${this.text}`)
    return expression
  }
  private or = (): Expression => this.chain(this.and, ['or'], (_, a, b) => asBoolean(a) || asBoolean(b))
  private and = (): Expression => this.chain(this.equal, ['and'], (_, a, b) => asBoolean(a) && asBoolean(b))
  private equal = (): Expression => this.chain(this.relation, ['=', '!='], compare)
  private relation = (): Expression => this.chain(this.sum, ['<', '>', '<=', '>='], compare)
  private sum = (): Expression =>
    this.chain(this.union, ['+', '-'], (sign, a, b) => asNumber(a) + (sign === '+' ? 1 : -1) * asNumber(b))
  private union = (): Expression =>
    this.chain(this.primary, ['|'], (_, a, b) => [...new Set([...(a as Node[]), ...(b as Node[])])])

  private primary = (): Expression => {
    const token = this.peek() ?? ''
    if (/^['"]/.test(token)) {
      const text = this.take().slice(1, -1)
      return () => text
    }
    if (/^\d/.test(token)) {
      const number = Number(this.take())
      return () => number
    }
    if (token === '(') {
      this.take()
      const inside = this.or()
      this.take(')')
      return inside
    }
    const call = FUNCTIONS[token]
    if (call && this.peek(1) === '(') {
      this.at += 2
      const given: Expression[] = []
      while (this.peek() !== ')') {
        given.push(this.or())
        if (this.peek() === ',') this.take()
      }
      this.take(')')
      return (context) => call(given.map((one) => one(context)))
    }
    return this.path()
  }

  private path(): Expression {
    const steps: ((nodes: Node[]) => Node[])[] = []
    let absolute = false
    if (this.peek() === '/' || this.peek() === '//') {
      absolute = true
      if (this.take() === '//') steps.push((nodes) => nodes.flatMap((one) => [one, ...descendants(one)]))
      if (this.peek() === undefined) return ({ node }) => [rootOf(node)]
    }
    steps.push(this.step())
    while (this.peek() === '/' || this.peek() === '//') {
      if (this.take() === '//') steps.push((nodes) => nodes.flatMap((one) => [one, ...descendants(one)]))
      steps.push(this.step())
    }
    return ({ node }) =>
      steps.reduce((nodes, step) => [...new Set(step(nodes))], [absolute ? rootOf(node) : node])
  }

  private step(): (nodes: Node[]) => Node[] {
    const found = this.axis()
    const conditions: Expression[] = []
    while (this.peek() === '[') {
      this.take()
      conditions.push(this.or())
      this.take(']')
    }
    const holds = (value: Value, position: number) =>
      typeof value === 'number' ? value === position : asBoolean(value)
    return (nodes) =>
      nodes.flatMap((from) =>
        conditions.reduce(
          (list, condition) =>
            list.filter((node, at) => holds(condition({ node, position: at + 1 }), at + 1)),
          found(from),
        ),
      )
  }

  private axis(): (from: Node) => Node[] {
    const token = this.take()
    if (token === '.') return (from) => [from]
    if (token === '..') return ({ parent }) => (parent ? [parent] : [])
    if (token === '@') {
      const name = this.take()
      return ({ attributes }) => attributes.filter((one) => one.name === name)
    }
    if (token === 'text' && this.peek() === '(') {
      this.take('(')
      this.take(')')
      return ({ children }) => children.filter(({ kind }) => kind === 'text')
    }
    return ({ children }) =>
      children.filter(({ kind, name }) => kind === 'element' && (token === '*' || name === token))
  }
}

const rootOf = (node: Node): Node => (node.parent ? rootOf(node.parent) : node)

const parsed = new Map<string, Expression>()
export function evaluate(text: string, node: Node): Value {
  let expression = parsed.get(text)
  if (!expression) {
    expression = new Parser(text).whole()
    parsed.set(text, expression)
  }
  return expression({ node, position: 1 })
}
export const select = (text: string, node: Node): Node[] => {
  const value = evaluate(text, node)
  if (!Array.isArray(value)) throw new Error(`no nodes: ${text}`)
  return value
}
export const holds = (text: string, node: Node): boolean => asBoolean(evaluate(text, node))
