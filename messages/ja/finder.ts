/** Japanese words for the finder’s rules. */
export const finder = {
  promising_verb: '約束を表す動詞',
}
