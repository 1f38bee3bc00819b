/** The catalogue in `ja`. */
import { account } from '#messages/ja/account'
import { aid } from '#messages/ja/aid'
import { api } from '#messages/ja/api'
import { brief } from '#messages/ja/brief'
import { capture } from '#messages/ja/capture'
import { charts } from '#messages/ja/charts'
import { codes } from '#messages/ja/codes'
import { commitment } from '#messages/ja/commitment'
import { commitments } from '#messages/ja/commitments'
import { desk } from '#messages/ja/desk'
import { exports } from '#messages/ja/exports'
import { finder } from '#messages/ja/finder'
import { flows } from '#messages/ja/flows'
import { guide } from '#messages/ja/guide'
import { headers } from '#messages/ja/headers'
import { iati } from '#messages/ja/iati'
import { iatiOut } from '#messages/ja/iati-out'
import { importing } from '#messages/ja/import'
import { intake } from '#messages/ja/intake'
import { overview } from '#messages/ja/overview'
import { problems } from '#messages/ja/problems'
import { site } from '#messages/ja/site'
import { sources } from '#messages/ja/sources'
import { tables } from '#messages/ja/tables'
import { values } from '#messages/ja/values'

export const ja = {
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
