import { describe, expect, it } from 'vitest'
import type { Question } from '@/api/schema'
import { missing, nothingSaid, saidOf, shown, tapped, toSend } from './answers'

const question = (id: string, more: Partial<Question> = {}): Question => ({ id, kind: 'single', title: id, required: false, options: ['a', 'b', 'c'].map(text => ({ id: text, text })), ...more }) as Question
const said = (id: string, ...choices: string[]) => ({ ...nothingSaid(id), choices })
const ids = (questions: Question[]) => questions.map(one => one.id)

describe('which questions are asked', () => {
  const questions = [
    question('first'),
    question('second', { showIf: { questionId: 'first', anyOf: ['a', 'b'] } }),
    question('third', { showIf: { questionId: 'second', anyOf: ['c'] } }),
  ]

  it('one with a condition waits for its answer', () => expect(ids(shown(questions, {}))).toEqual(['first']))

  it('any of the answers that the condition names will do', () =>
    expect(ids(shown(questions, saidOf([said('first', 'b')])))).toEqual(['first', 'second']))

  it('an answer to what is not asked any more shows nothing', () =>
    expect(ids(shown(questions, saidOf([said('first', 'c'), said('second', 'c')])))).toEqual(['first']))

  it('a rating counts by its number', () => {
    const rated = [question('stars', { kind: 'rating' }), question('why', { showIf: { questionId: 'stars', anyOf: ['1', '2'] } })]

    expect(ids(shown(rated, saidOf([{ ...nothingSaid('stars'), rating: 2 }])))).toEqual(['stars', 'why'])
    expect(ids(shown(rated, saidOf([{ ...nothingSaid('stars'), rating: 3 }])))).toEqual(['stars'])
  })

  it('what is not asked is not missing and is not sent', () => {
    const must = [question('first'), question('second', { required: true, showIf: { questionId: 'first', anyOf: ['a'] } })]

    expect(ids(missing(must, saidOf([said('first', 'a')])))).toEqual(['second'])
    expect(missing(must, saidOf([said('first', 'b')]))).toEqual([])
    expect(toSend(must, saidOf([said('first', 'b'), said('second', 'a')])).map(answer => answer.questionId)).toEqual(['first'])
  })
})

it('spaces are no answer, and none are sent', () => {
  const open = question('open', { kind: 'text', required: true })

  expect(ids(missing([open], saidOf([{ ...nothingSaid('open'), text: '  ' }])))).toEqual(['open'])
  expect(toSend([open], saidOf([{ ...nothingSaid('open'), text: ' 灯 ' }]))[0].text).toBe('灯')
})

describe('tapping an option', () => {
  it('takes the place of the other where one is asked for', () => expect(tapped(question('one'), ['a'], 'b')).toEqual(['b']))

  it('comes and goes where several are', () => {
    const several = question('several', { kind: 'multiple' })
    expect(tapped(several, ['a'], 'b')).toEqual(['a', 'b'])
    expect(tapped(several, ['a', 'b'], 'a')).toEqual(['b'])
  })

  it('does nothing when there are as many as may be', () =>
    expect(tapped(question('two', { kind: 'multiple', maxChoices: 2 }), ['a', 'b'], 'c')).toEqual(['a', 'b']))

  it('keeps the order of the taps in a ranking', () => expect(tapped(question('order', { kind: 'ranking' }), ['c', 'a'], 'b')).toEqual(['c', 'a', 'b']))
})
