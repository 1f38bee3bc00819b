/** Small forms that choose what a brief is about, from when it tells what is new, and in which language. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import type { Choices } from '#db/queries/choices'
import type { BriefAsked } from '#domain/brief-asked'
import { briefParams } from '#domain/brief-asked'
import type { Day } from '#domain/day'
import { LOCALES } from '#domain/locale'
import { sidesIn } from './sides.ts'

type Props = {
  view: View
  asked: BriefAsked
  since: Day
  choices: Pick<Choices, 'meetings' | 'parties'>
  open: boolean
}

function Form({ title, view, children }: { title: string; view: View; children: ReactNode }) {
  return (
    <form method="get" action={`/${view.locale}/brief`} className="flex flex-col gap-2">
      <h3 className="font-semibold">{title}</h3>
      {children}
      <button type="submit" className="button self-start">
        {view.words.t('brief.form.go')}
      </button>
    </form>
  )
}

type Choice = { slug: string; label: string }

function Select({
  name,
  id,
  label,
  options,
  value,
  view,
}: {
  name: string
  id: string
  label: string
  options: readonly Choice[]
  value: string
  view: View
}) {
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} name={name} className="field-input" defaultValue={value} required>
        <option value="">{view.words.t('brief.form.choose')}</option>
        {options.map(({ slug, label: text }) => (
          <option key={slug} value={slug}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

function DayField({ name, label, value }: { name: 'since' | 'as_of'; label: string; value: Day }) {
  return (
    <div>
      <label className="field-label" htmlFor={`brief-${name}`}>
        {label}
      </label>
      <input
        id={`brief-${name}`}
        name={name}
        type="date"
        className="field-input"
        defaultValue={value}
        required
      />
    </div>
  )
}

function SameForm({ view, asked, since }: Props) {
  const { t } = view.words
  return (
    <Form title={t('brief.form.same')} view={view}>
      {[...briefParams(asked)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <DayField name="since" label={t('brief.form.since')} value={since} />
      <DayField name="as_of" label={t('brief.form.as_of')} value={asked.day} />
      <div>
        <label className="field-label" htmlFor="brief-lang">
          {t('brief.form.language')}
        </label>
        <select id="brief-lang" name="lang" className="field-input" defaultValue={view.locale}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {t(`site.languages.${locale}`)}
            </option>
          ))}
        </select>
      </div>
    </Form>
  )
}

export function Choose(props: Props) {
  const { view, asked, choices, open } = props
  const { t, text, dayShort, stops } = view.words
  const asOf = view.asOf && <input type="hidden" name="as_of" value={view.asOf} />
  const meetings = choices.meetings.map(({ slug, title, day }) => ({
    slug,
    label: `${dayShort(day)}${stops.dot}${text(title)}`,
  }))
  const parties = sidesIn(choices.parties, view.words)
  return (
    <details open={open} className="no-print mb-8 border-rule border-y py-3">
      <summary className="row-link cursor-pointer font-medium">{t('brief.form.title')}</summary>
      <h2 className="sr-only">{t('brief.form.title')}</h2>
      <div className="mt-3 grid gap-x-8 gap-y-6 md:grid-cols-3">
        <Form title={t('brief.form.meeting')} view={view}>
          {asOf}
          <Select
            name="meeting"
            id="brief-meeting"
            label={t('brief.fact.meeting')}
            options={meetings}
            value={asked.meeting ?? ''}
            view={view}
          />
        </Form>
        <Form title={t('brief.form.pair')} view={view}>
          {asOf}
          <Select
            name="pair"
            id="brief-first"
            label={t('brief.form.first')}
            options={parties}
            value={asked.pair?.[0] ?? ''}
            view={view}
          />
          <Select
            name="pair"
            id="brief-second"
            label={t('brief.form.second')}
            options={parties}
            value={asked.pair?.[1] ?? ''}
            view={view}
          />
        </Form>
        <SameForm {...props} />
      </div>
    </details>
  )
}
