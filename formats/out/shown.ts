/** What the columns of a file need to know beside the row: language, day and the names of codes. */

import type { Shown } from '#formats/out/columns'
import type { Taking } from '#formats/out/taking'
import { CATALOGUES } from '#messages/index'

export const shownBy = ({ asked: { locale, day }, bookUrl }: Taking): Shown => ({
  locale,
  day,
  bookUrl,
  codes: CATALOGUES[locale].codes,
})
