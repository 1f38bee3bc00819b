/** The words of parameters. */
import type { Locale } from '#domain/locale'
import { CATALOGUES } from '#messages/index'
import type { DocumentParameter } from './examples.ts'

export function describeParams(parameters: readonly DocumentParameter[], locale: Locale): void {
  const words: Record<string, string> = CATALOGUES[locale].api.parameter
  // A catalogue's key holds no dash.
  for (const parameter of parameters) {
    const said = words[parameter.name.replaceAll('-', '_').toLowerCase()]
    if (said) parameter.description = said
  }
}
