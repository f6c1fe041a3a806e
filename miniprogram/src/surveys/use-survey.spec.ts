import { beforeEach, expect, it } from 'vitest'
import { store } from '@/platform'
import { useStoredInMemory } from '@/shared/storage-of-tests'
import { nothingSaid } from './answers'
import { useSurvey } from './use-survey'

interface Sent { method: string, url: string, data?: string, success(answer: { statusCode: number, data: unknown }): void }

const question = { id: 'q', kind: 'text', title: '?', required: false }
const said = (text: string) => ({ ...nothingSaid('q'), text })
let kept: { text: string, savedAt: string } | undefined // the draft at the Api
let draftStatus: number
let puts: string[]

/** What is at the other end of the network: one open survey, and the draft of whoever asks. */
function answer({ method, url, data }: Sent): [number, unknown] {
  if (!url.endsWith('/draft')) return [200, { id: 's', state: 'open', version: 1, questions: [question], myAnswer: null }]
  if (method === 'PUT') {
    const [{ text }] = JSON.parse(data!).answers
    puts.push(text)
    kept = { text, savedAt: `put ${puts.length}` }
    return [200, { savedAt: kept.savedAt }]
  }
  if (draftStatus !== 200) return [draftStatus, {}]
  return kept ? [200, { answers: [said(kept.text)], version: 1, channel: 'mini', savedAt: kept.savedAt }] : [404, {}]
}

beforeEach(() => {
  useStoredInMemory()
  ;[kept, draftStatus, puts] = [undefined, 200, []]
  store('session.token', 't')
  uni.request = ((sent: Sent) => {
    const [statusCode, data] = answer(sent)
    sent.success({ statusCode, data })
  }) as unknown as typeof uni.request
})

async function opened() {
  const survey = useSurvey()
  await survey.open({ id: 's' })
  return survey
}

it('what nobody touched on this phone neither hides nor overwrites what another phone kept since', async () => {
  kept = { text: '旧', savedAt: 'first' }
  await opened()
  kept = { text: '新', savedAt: 'second' }

  const survey = await opened()
  await survey.keepElsewhere()

  expect(survey.answerTo('q').text).toBe('新')
  expect(puts).toEqual([])
})

it('what was filled in here and is nowhere else is gone on with', async () => {
  (await opened()).answer(said('这里'))
  kept = { text: '别处', savedAt: 'elsewhere' }

  const survey = await opened()

  expect(survey.wasKept.value).toBe(true)
  expect(survey.answerTo('q').text).toBe('这里')
})

it('once the Api has it, what is kept there counts', async () => {
  const first = await opened()
  first.answer(said('这里'))
  await first.keepElsewhere()
  await first.keepElsewhere()
  kept = { text: '别处', savedAt: 'elsewhere' }

  expect(puts).toEqual(['这里'])
  expect((await opened()).answerTo('q').text).toBe('别处')
})

it('when the draft does not come nothing empty is opened, and trying again asks for it again', async () => {
  kept = { text: '旧', savedAt: 'first' }
  draftStatus = 500
  const survey = useSurvey()

  await expect(survey.open({ id: 's' })).rejects.toThrow()
  expect(survey.survey.value).toBeUndefined()

  draftStatus = 200
  await survey.open({ id: 's' })
  expect(survey.answerTo('q').text).toBe('旧')
})
