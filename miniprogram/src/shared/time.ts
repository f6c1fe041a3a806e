/** Times as people say them, in Shanghai wherever the phone is. */
const HoursAhead = 8
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

const inShanghai = (moment: string | Date) => new Date(new Date(moment).getTime() + HoursAhead * 3_600_000)
const two = (number: number) => String(number).padStart(2, '0')
const dayNumber = (date: Date) => Math.floor(date.getTime() / 86_400_000)

/** 14:05 */
export function clock(moment: string | Date): string {
  const at = inShanghai(moment)
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}

/** 今天, 明天, 11月24日 周二, and with the year when it is not this one. */
export function day(moment: string | Date, now: Date = new Date()): string {
  const [at, today] = [inShanghai(moment), inShanghai(now)]
  const apart = dayNumber(at) - dayNumber(today)
  if (apart >= -1 && apart <= 2) return ['昨天', '今天', '明天', '后天'][apart + 1]
  const year = at.getUTCFullYear() === today.getUTCFullYear() ? '' : `${at.getUTCFullYear()}年`
  return `${year}${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${weekdays[at.getUTCDay()]}`
}

export const dayAndClock = (moment: string | Date, now?: Date) => `${day(moment, now)} ${clock(moment)}`

/** 今天 14:00–16:00 */
export function span(from: string, to: string, now?: Date): string {
  const sameDay = dayNumber(inShanghai(from)) === dayNumber(inShanghai(to))
  return `${dayAndClock(from, now)}–${sameDay ? clock(to) : dayAndClock(to, now)}`
}

/** 1小时30分 */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}分钟`
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`
}

/** 2026年11月24日, of a day without a clock. */
export function plainDay(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return `${year}年${month}月${dayOfMonth}日`
}

/** The moment of a day and a clock in Shanghai. */
export const shanghaiMoment = (date: string, time: string) => `${date}T${time}:00+08:00`
