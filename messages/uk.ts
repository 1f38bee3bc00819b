/** The catalogue in `uk`. */
import { account } from '#messages/uk/account'
import { aid } from '#messages/uk/aid'
import { api } from '#messages/uk/api'
import { brief } from '#messages/uk/brief'
import { capture } from '#messages/uk/capture'
import { charts } from '#messages/uk/charts'
import { codes } from '#messages/uk/codes'
import { commitment } from '#messages/uk/commitment'
import { commitments } from '#messages/uk/commitments'
import { desk } from '#messages/uk/desk'
import { exports } from '#messages/uk/exports'
import { finder } from '#messages/uk/finder'
import { flows } from '#messages/uk/flows'
import { guide } from '#messages/uk/guide'
import { headers } from '#messages/uk/headers'
import { iati } from '#messages/uk/iati'
import { iatiOut } from '#messages/uk/iati-out'
import { importing } from '#messages/uk/import'
import { intake } from '#messages/uk/intake'
import { overview } from '#messages/uk/overview'
import { problems } from '#messages/uk/problems'
import { site } from '#messages/uk/site'
import { sources } from '#messages/uk/sources'
import { tables } from '#messages/uk/tables'
import { values } from '#messages/uk/values'

export const uk = {
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
