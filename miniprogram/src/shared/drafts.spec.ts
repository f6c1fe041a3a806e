import { beforeEach, expect, it } from 'vitest'
import { useStoredInMemory } from './storage-of-tests'
import { isKept, useDraft } from './drafts'

const blank = () => ({ text: '', photos: [] as string[] })

beforeEach(useStoredInMemory)

it('what was filled in is there when the page comes back', () => {
  const { form } = useDraft('need', blank)
  form.value.text = '楼道灯'
  form.value.photos.push('p1')

  expect(useDraft('need', blank).form.value).toEqual({ text: '楼道灯', photos: ['p1'] })
})

it('what was sent is gone', () => {
  const { form, sent } = useDraft('need', blank)
  form.value.text = '楼道灯'

  sent()

  expect(form.value).toEqual(blank())
  expect(isKept('need')).toBe(false)
})

it('a field that the form did not have yet begins blank', () => {
  useDraft<{ text: string }>('need', () => ({ text: '' })).form.value.text = '旧'

  expect(useDraft('need', blank).form.value).toEqual({ text: '旧', photos: [] })
})

it('forms do not mix', () => {
  useDraft('need', blank).form.value.text = '一'
  useDraft('objection', blank).form.value.text = '二'
  expect(useDraft('need', blank).form.value.text).toBe('一')
})

it('a page that learns later what it is about opens the draft then, and writes no other', () => {
  useDraft('survey.1', blank).form.value.text = '一'
  const late = useDraft('', blank)

  expect(late.open('survey.1')).toBe(true)
  expect(late.form.value.text).toBe('一')
  expect(late.open('survey.2')).toBe(false)
  late.form.value.text = '二'

  expect(useDraft('survey.1', blank).form.value.text).toBe('一')
})
