/** Composes a brief in one language: every word of it, for a page and a file alike. */
import { LIST_NAMES, SECTION_NAMES, type SectionName } from '#domain/brief'
import { type Dress, dressed } from '#formats/brief/dress'
import { entryOf } from '#formats/brief/entry'
import { headOf } from '#formats/brief/head'
import type { BriefMaterial } from '#formats/brief/material'
import type { Brief, List, Section } from '#formats/brief/shape'
import { dueText } from '#messages/due-text'
import { sidesText } from '#messages/sides-text'
import { standingText } from '#messages/standing-text'
import { wordsFor } from '#messages/words'

/** Numbers run through all parts, in the order in which promises are first told. */
function numbersOf({ plan }: BriefMaterial): Map<string, number> {
  const ids = new Set(SECTION_NAMES.flatMap((name) => plan.sections[name].ids))
  return new Map([...ids].map((id, at) => [id, at + 1]))
}

function sectionsOf(material: BriefMaterial, dress: Dress): Section[] {
  const { plan, scope, beganBefore } = material
  const { t, day } = dress.words
  const numbers = numbersOf(material)
  const told = new Set<string>()
  const noteOf = (name: SectionName): string | null => {
    if (name === 'contradicted') return t('brief.contradicted_note')
    if (name === 'evidenced') return t('brief.since_note', { day: day(scope.since) })
    if (name !== 'changed') return null
    return t(beganBefore ? 'brief.since_note' : 'brief.book_began', { day: day(scope.since) })
  }
  return SECTION_NAMES.map((name) => {
    const { total, ids } = plan.sections[name]
    const entries = ids.flatMap((id) => {
      const line = material.lines.get(id)
      const again = told.has(id)
      told.add(id)
      return line ? [entryOf(id, line, name, { number: numbers.get(id) ?? 0, again }, material, dress)] : []
    })
    const left = total - ids.length
    return {
      name,
      anchor: name,
      title: t(`brief.section.${name}`),
      note: noteOf(name),
      total,
      entries,
      none: total === 0 ? t(`brief.none.${name}`, { day: day(scope.since) }) : null,
      more: left > 0 ? t('brief.more', { shown: ids.length, left }) : null,
    }
  })
}

function listsOf({ plan, lines }: BriefMaterial, dress: Dress): List[] {
  const { t, text, lang, stops } = dress.words
  return LIST_NAMES.flatMap((name) => {
    const { total, ids } = plan.lists[name]
    if (total === 0) return []
    const items = ids.flatMap((id) => {
      const line = lines.get(id)
      if (!line) return []
      const due = line.due.type === 'none' ? null : dueText(line.due, dress.words)
      const about = [sidesText(line, dress), standingText(line, dress.words), due].filter(Boolean)
      const href = dress.address(`/commitments/${line.slug}`)
      return [
        {
          key: line.slug,
          mark: line.mark,
          title: { text: text(line.title), lang: lang(line.title), href },
          about: about.join(stops.semicolon),
        },
      ]
    })
    const left = total - ids.length
    return [
      {
        name,
        title: t(`brief.list.${name}`),
        total,
        items,
        more: left > 0 ? t('brief.more', { shown: ids.length, left }) : null,
      },
    ]
  })
}

export function composeBrief(material: BriefMaterial, bookUrl: string): Brief {
  const { locale, day } = material.asked
  const words = wordsFor(locale)
  const dress = dressed(words, bookUrl, day)
  const { t, number } = words
  const head = headOf(material, dress)
  const sections = sectionsOf(material, dress)
  const lists = listsOf(material, dress)
  const listed = lists.reduce((sum, { total }) => sum + total, 0)
  const left = { anchor: 'listed', title: t('brief.lists') }
  return {
    locale,
    bookUrl,
    ...head,
    counts: {
      title: t('brief.counts'),
      note: t('brief.counts_note', { total: material.plan.total }),
      rows: [
        ...sections.map(({ title, anchor, total }) => ({
          label: { text: title, href: `#${anchor}` },
          count: number(total),
        })),
        { label: { text: left.title, href: `#${left.anchor}` }, count: number(listed) },
      ],
    },
    sections,
    lists: { ...left, note: t('brief.lists_note', { count: listed }), lists },
    closing: t('site.footer') + words.stops.space + t('site.as_of', { day: words.day(day) }),
    running: {
      book: t('site.name'),
      about: head.title.text,
      as_of: t('site.as_of', { day: words.day(day) }),
    },
  }
}
