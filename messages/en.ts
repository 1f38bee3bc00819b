/** The catalogue in `en`. */
import { account } from '#messages/en/account'
import { aid } from '#messages/en/aid'
import { api } from '#messages/en/api'
import { brief } from '#messages/en/brief'
import { capture } from '#messages/en/capture'
import { charts } from '#messages/en/charts'
import { codes } from '#messages/en/codes'
import { commitment } from '#messages/en/commitment'
import { commitments } from '#messages/en/commitments'
import { desk } from '#messages/en/desk'
import { exports } from '#messages/en/exports'
import { finder } from '#messages/en/finder'
import { flows } from '#messages/en/flows'
import { guide } from '#messages/en/guide'
import { headers } from '#messages/en/headers'
import { iati } from '#messages/en/iati'
import { iatiOut } from '#messages/en/iati-out'
import { importing } from '#messages/en/import'
import { intake } from '#messages/en/intake'
import { overview } from '#messages/en/overview'
import { problems } from '#messages/en/problems'
import { site } from '#messages/en/site'
import { sources } from '#messages/en/sources'
import { tables } from '#messages/en/tables'
import { values } from '#messages/en/values'

export const en = {
  account,
  aid,
  brief,
  api,
  capture,
  charts,
  codes,
  commitment,
  commitments,
  desk,
  exports,
  finder,
  flows,
  guide,
  headers,
  iati,
  iatiOut,
  importing,
  intake,
  overview,
  problems,
  site,
  sources,
  tables,
  values,
}
