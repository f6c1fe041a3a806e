import { expect, it } from 'vitest'
import { optionsOf, tappedOption } from './ballot'

it('yes and no have their own options, with one for neither', () =>
  expect(optionsOf({ kind: 'yesNo', options: [] }).map(option => option.id)).toEqual(['yes', 'no', 'abstain']))

it('of one choice the next takes the place', () => expect(tappedOption({ kind: 'single', mostChoices: null }, ['a'], 'b')).toEqual(['b']))

it('of several as many as may be', () => {
  const motion = { kind: 'approval' as const, mostChoices: 2 }
  expect(tappedOption(motion, ['a'], 'b')).toEqual(['a', 'b'])
  expect(tappedOption(motion, ['a', 'b'], 'c')).toEqual(['a', 'b'])
  expect(tappedOption(motion, ['a', 'b'], 'a')).toEqual(['b'])
})

it('a ranking is in the order of the taps', () => expect(tappedOption({ kind: 'ranking', mostChoices: null }, ['c', 'a'], 'b')).toEqual(['c', 'a', 'b']))
