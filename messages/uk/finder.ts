/** Ukrainian words for the finder’s rules. */
export const finder = {
  promising_verb: 'дієслово обіцянки',
}
