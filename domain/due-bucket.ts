/** Which bar of a histogram a due date stands in: months near the day shown, whole years farther off. */
import { type Day, monthOf, yearOf } from '#domain/day'

/** Months on either side of the day that are shown one by one. */
const NEAR = 18

const months = (day: Day): number => yearOf(day) * 12 + monthOf(day)

/** `2025-11` near the day, `2019` beyond. */
export const dueBucket = (month: string, day: Day): string =>
  Math.abs(months(`${month}-01`) - months(day)) <= NEAR ? month : month.slice(0, 4)
