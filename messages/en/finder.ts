/** English words for the finder’s rules. */
export const finder = {
  promising_verb: 'a verb that promises',
}
