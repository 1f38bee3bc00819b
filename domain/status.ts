/** What is recorded of fulfilment; silence is `not_known`, never a verdict. */
type FulfilmentMeaning = {
  /** The status says that all was delivered. */ done: boolean
  /** The status says that nothing was delivered, so a sum of batches is known to be 0. */ nothingYet: boolean
  /** The status says that not all was delivered. */ notAll: boolean
  /** The status says that a part was delivered, and a part was not. */ part: boolean
  /** The part of the promise the mark of look.md shows. */ mark: 'promised' | 'under_way' | 'fulfilled'
}

export const FULFILMENTS = {
  not_known: { done: false, nothingYet: false, notAll: false, part: false, mark: 'promised' },
  not_started: { done: false, nothingYet: true, notAll: false, part: false, mark: 'promised' },
  in_progress: { done: false, nothingYet: false, notAll: false, part: false, mark: 'under_way' },
  partly_fulfilled: { done: false, nothingYet: false, notAll: true, part: true, mark: 'under_way' },
  fulfilled: { done: true, nothingYet: false, notAll: false, part: false, mark: 'fulfilled' },
  not_fulfilled: { done: false, nothingYet: false, notAll: true, part: false, mark: 'promised' },
} as const satisfies Record<string, FulfilmentMeaning>
export type Fulfilment = keyof typeof FULFILMENTS
