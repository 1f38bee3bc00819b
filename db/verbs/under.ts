/** An input inside another one: its flaws are told at the field where it stands. */
import { Problem } from '#domain/problem'

export async function under<T>(at: string, act: Promise<T>): Promise<T> {
  try {
    return await act
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(
      error.flaws.map((flaw) => ({ ...flaw, at: flaw.at ? `${at}.${flaw.at}` : at })),
      { cause: error },
    )
  }
}
