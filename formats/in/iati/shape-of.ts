// The shapes of IATI 2 as the reader asks for them, and what each form of value looks like.
import { isDay } from '#domain/day'
import { exactDecimal } from '#domain/decimal'
import { SHAPES } from './shape-table.ts'

type Form = (value: string) => boolean
const FORMS: Readonly<Record<string, Form>> = {
  text: () => true,
  bool: (value) => /^(true|false|0|1)$/.test(value),
  int: (value) => /^[+-]?\d+$/.test(value),
  count: (value) => /^\+?\d+$/.test(value) && /[1-9]/.test(value),
  decimal: (value) => exactDecimal(value) !== null,
  date: (value) => isDay(value.replace(/(Z|[+-]\d\d:\d\d)$/, '')),
  datetime: (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(value) && isDay(value.slice(0, 10)),
}
export const formOf = (name: string | undefined): Form => FORMS[name ?? 'text'] ?? (() => true)

type Often = '!' | '?' | '+' | '*'
export type Shape = {
  attributes: Map<string, { needed: boolean; form: string }>
  children: Map<string, Often>
  text: string | null
}

function shapeOf(line: string): Shape {
  const shape: Shape = { attributes: new Map(), children: new Map(), text: null }
  for (const word of line.split(' ')) {
    if (word.startsWith('=')) shape.text = word.slice(1)
    else if (word.startsWith('@')) {
      const [name = '', form = 'text'] = word.slice(1).split(':')
      shape.attributes.set(name.replace('!', ''), { needed: name.endsWith('!'), form })
    } else shape.children.set(word.slice(0, -1), word.slice(-1) as Often)
  }
  return shape
}
const SHAPE_OF = new Map(Object.entries(SHAPES).map(([name, line]) => [name, shapeOf(line)]))
export const shapeIn = (parent: string, name: string): Shape | undefined =>
  SHAPE_OF.get(`${parent}/${name}`) ?? SHAPE_OF.get(name)
