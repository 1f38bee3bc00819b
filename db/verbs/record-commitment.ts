/** Records a commitment with the words that made it: parties, targets and statements in one act. */
import { verb } from '#db/verbs/verb'
import { commitmentInput, writeCommitment } from '#db/verbs/write-commitment'

export const recordCommitment = verb('record_commitment', commitmentInput, writeCommitment)
