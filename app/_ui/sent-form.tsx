/** A form that came too late, kept whole: what was typed to read, and a button that sends it again. */
import type { Locale } from '#domain/locale'
import { wordsFor } from '#messages/words'

type Props = { locale: Locale; sent: readonly (readonly [string, string])[]; signIn: string }

export function SentForm({ locale, sent, signIn }: Props) {
  const { t } = wordsFor(locale)
  const fields = sent.map(([name, value], at) => ({ name, value, key: `${at} ${name}` }))
  const labels = new Map(sent)
  const typed = fields.flatMap((field) => {
    const label = labels.get(`$label.${field.name}`)
    return label && field.value.trim() ? [{ ...field, label }] : []
  })
  return (
    <form method="post" encType="multipart/form-data" className="mt-6 space-y-4">
      <p>
        <a className="link" href={signIn} target="_blank" rel="noreferrer">
          {t('account.sign_in_elsewhere')}
        </a>
      </p>
      {fields.map(({ key, name, value }) => (
        <input key={key} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="button">
        {t('account.send_again')}
      </button>
      <div className="section">
        <h2 className="font-semibold font-serif text-lg">{t('account.typed')}</h2>
        <ul className="mt-2 space-y-2">
          {typed.map(({ key, label, value }) => (
            <li key={key} className="whitespace-pre-wrap">
              <span className="text-soft">{label}: </span>
              {value}
            </li>
          ))}
        </ul>
      </div>
    </form>
  )
}
