import { describe, expect, it } from 'vitest'
import { clock, day, duration, plainDay, shanghaiMoment, span } from './time'

const now = new Date('2026-11-21T15:59:00Z') // 23:59 on the 21st in Shanghai

describe('times as people say them', () => {
  it.each([
    ['2026-11-20T16:00:00Z', '今天'],
    ['2026-11-20T15:59:59Z', '昨天'],
    ['2026-11-21T16:00:00Z', '明天'],
    ['2026-11-23T15:59:59Z', '后天'],
    ['2026-11-23T16:00:00Z', '11月24日 周二'],
    ['2027-01-02T02:00:00Z', '2027年1月2日 周六'],
  ])('the day of %s is %s, by the days of Shanghai', (moment, said) => expect(day(moment, now)).toBe(said))

  it('a clock is that of Shanghai', () => expect(clock('2026-11-21T16:05:00Z')).toBe('00:05'))

  it('what ends on its own day says the day once', () =>
    expect(span('2026-11-22T06:00:00Z', '2026-11-22T08:00:00Z', now)).toBe('明天 14:00–16:00'))

  it.each([[0, '0分钟'], [59, '59分钟'], [60, '1小时'], [90, '1小时30分']])('%i minutes are %s', (minutes, said) => expect(duration(minutes)).toBe(said))

  it('a day and a clock are a moment in Shanghai', () =>
    expect(new Date(shanghaiMoment('2026-11-22', '08:30')).toISOString()).toBe('2026-11-22T00:30:00.000Z'))

  it('a day without a clock is the same everywhere', () => expect(plainDay('2026-03-01')).toBe('2026年3月1日'))
})
