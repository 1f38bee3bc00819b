/** Records a promise with the words that made it, on one page. */
import { answered } from '#app/_server/answered.tsx'
import type { Params, Search } from '#app/_server/view.ts'
import { Select } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendCommitment } from '#app/[locale]/desk/_acts/promises.ts'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { Group } from '#app/[locale]/desk/_form/group.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { InOthers, InOwn } from '#app/[locale]/desk/_form/localized.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { openDesk } from '#app/[locale]/desk/_form/open-desk.ts'
import { MaybeSame } from '#app/[locale]/desk/_form/similar.tsx'
import { TargetFields } from '#app/[locale]/desk/_form/target-fields.tsx'
import { WordsFields } from '#app/[locale]/desk/_form/words-fields.tsx'
import { TESTABILITIES, type Testability, TOPICS } from '#domain/commitment'
import { KINDS, type Kind } from '#domain/kind'

type Props = { params: Params; searchParams: Search }

export default answered(async function CommitmentForm({ params, searchParams }: Props) {
  const view = await openDesk(params, searchParams, '/desk/commitment', 'record_commitment')
  const { words, offers } = view
  const { t } = words
  const party = (name: string, label: string, optional = true) => (
    <Named
      name={name}
      label={label}
      hint={t('desk.hint.party')}
      list={listId('parties')}
      optional={optional}
    />
  )
  return (
    <DeskPage view={view} page="commitment">
      <Lists offers={{ parties: offers.parties, documents: offers.documents, meetings: offers.meetings }} />
      <Form
        view={view}
        action={sendCommitment}
        submit={t('desk.page.commitment.submit')}
        className="space-y-6"
      >
        <MaybeSame view={view} />
        <Group title={t('desk.group.promise')}>
          <InOwn view={view} name="title" label="title" hint={t('desk.hint.title')} optional={false} />
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <Select
              name="kind"
              label={t('desk.field.kind')}
              options={codeOptions(words, 'kind', Object.keys(KINDS) as Kind[])}
              empty={t('desk.choose')}
            />
            <Select
              name="topic"
              label={t('desk.field.topic')}
              options={codeOptions(words, 'topic', TOPICS)}
              value="other"
              optional
            />
            {party('promisers.0', t('desk.field.promiser'), false)}
            {party('beneficiaries.0', t('desk.field.beneficiary'), false)}
          </div>
        </Group>
        <Group title={t('desk.group.source')}>
          <WordsFields view={view} at="statements.0." act="makes" needed accountNeeded due />
        </Group>
        <TargetFields view={view} />
        <More
          title={t('desk.group.more')}
          fields={[
            'testability',
            'promisers.1',
            'beneficiaries.1',
            'channels',
            `settling.${view.locale}`,
            `note.${view.locale}`,
          ]}
          usual={['testable']}
        >
          <Select
            name="testability"
            label={t('desk.field.testability')}
            options={codeOptions(words, 'testability', Object.keys(TESTABILITIES) as Testability[])}
            value="testable"
            optional
          />
          <div className="grid items-end gap-4 sm:grid-cols-2">
            {party('promisers.1', t('desk.field.promiser_too'))}
            {party('beneficiaries.1', t('desk.field.beneficiary_too'))}
            {party('channels.0', t('desk.field.channel'))}
          </div>
          <InOwn view={view} name="settling" label="settling" hint={t('desk.hint.settling')} long />
          <InOwn view={view} name="note" label="note" long />
        </More>
        <More
          title={t('desk.group.languages')}
          fields={['en', 'uk', 'ja']
            .filter((l) => l !== view.locale)
            .flatMap((l) => [`title.${l}`, `settling.${l}`])}
        >
          <InOthers view={view} name="title" label="title" />
          <InOthers view={view} name="settling" label="settling" long />
        </More>
      </Form>
    </DeskPage>
  )
})
