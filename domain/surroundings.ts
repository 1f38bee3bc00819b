/** The words before and after a stretch of a text, by which its place is found again. */
import type { Quote, Span } from '#domain/citation'

const LENGTH = 32

/** A letter of two halves is not cut in two. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

export const surroundings = (text: string, { start, end }: Span): Omit<Quote, 'exact'> => ({
  prefix: whole(text.slice(Math.max(0, start - LENGTH), start)),
  suffix: whole(text.slice(end, end + LENGTH)),
})
