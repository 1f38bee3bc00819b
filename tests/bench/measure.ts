// What a measure is: a name, its limit in milliseconds, how often it is run, and what is run.
import type { Store } from '#db/store'

export type Measure = {
  name: string
  limit: number
  times: number
  run: (store: Store, round: number) => Promise<unknown>
}
