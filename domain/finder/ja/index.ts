/** Japanese, whole. */
import { JA_CLAUSES } from '#domain/finder/ja/clauses'
import { JA_CONTEXTS } from '#domain/finder/ja/contexts'
import { JA_CUES } from '#domain/finder/ja/cues'
import { JA_DUES } from '#domain/finder/ja/due'
import { JA_KINDS, JA_TOPICS } from '#domain/finder/ja/kinds'
import { JA_NAMES } from '#domain/finder/ja/names'
import { JA_ACTORS, JA_FINAL, JA_STATEMENT } from '#domain/finder/ja/offices'
import { JA_SENTENCES } from '#domain/finder/ja/sentences'
import { JA_SIZES } from '#domain/finder/ja/sizes'
import type { Language } from '#domain/finder/language'

const SIDE = '(?:側|政府|両政府|国民|軍)?'

export const JA: Language = {
  sentences: JA_SENTENCES,
  names: JA_NAMES,
  actors: JA_ACTORS,
  statement: JA_STATEMENT,
  clauses: JA_CLAUSES,
  verbFinal: JA_FINAL,
  cues: JA_CUES,
  contexts: JA_CONTEXTS,
  dues: JA_DUES,
  sizes: JA_SIZES,
  kinds: JA_KINDS,
  topics: JA_TOPICS,
  leads: /(?:一致|合意|確認|決定|表明|約束)[^。]{0,14}[。:：]$/u,
  receives: /(?!)/u,
  roles: {
    by: new RegExp(`^${SIDE}(?:により|によって|が主催|の主催|主催)`, 'u'),
    from: new RegExp(`^${SIDE}(?:から|より)(?!の輸入)`, 'u'),
    to: new RegExp(
      `^${SIDE}(?:に対し|に対する|へ(?:の)?|に向け|向け|を支援|に(?=[^、。]{0,30}(?:供与|提供|拠出|融資|寄贈|派遣|送|届|支援)))`,
      'u',
    ),
    through: new RegExp(`^${SIDE}(?:を通じ|を通し|経由|と連携し|と協力し|を経由)`, 'u'),
  },
  speech:
    /^[^。]{0,24}?(?:は|から|より|が)[^。]*(?:述べ|表明|説明|発言|強調|語|話し|明らか|伝え|言及|約束|指摘|発表|応じ|歓迎|示し|訴え|提案)/u,
  attribution: /(?!)/u,
  gathering: /(?!)/u,
  vague:
    /(?:強化|深化|推進|促進|協力|連携|発展|拡大|維持|取り組|努め|支援し(?:て|続け)|支援を継続|継続し?|支え|対応|貢献|後押し|加速|図|進め|深め|高め|築)(?:化)?[ぁ-ん]{0,8}$/u,
  continuing: /引き続き|継続|続け|維持|今後とも|これからも/u,
  procedural: /交渉|協議|調整|検討|準備|加速|議論/u,
  cut: /[、。]|(?:とともに|一方で)/gu,
}
