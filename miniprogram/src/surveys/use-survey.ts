import { computed, ref } from 'vue'
import { api } from '@/api/client'
import type { AnswerRequestItem, ReadDraftAnswer, ReadSurveyAnswer } from '@/api/schema'
import { Trouble } from '@/api/trouble'
import { useDraft } from '@/shared/drafts'
import { newNonce } from '@/shared/nonce'
import { missing, nothingSaid, type Said, saidOf, shown, toSend } from './answers'

export interface Whose {
  id: string
  for?: string
}

/** A survey being filled in: on the phone from the first tap, at the Api when somebody leaves the page, answered when they send it. */
export function useSurvey() {
  const survey = ref<ReadSurveyAnswer>()
  const draft = useDraft('', () => ({ said: {} as Said, nonce: '', touched: false, seen: '' }))
  const wasKept = ref(false)
  let whose: Whose = { id: '' }
  let opened = false

  const said = computed(() => draft.form.value.said)
  const asked = computed(() => shown(survey.value?.questions ?? [], said.value))
  const unanswered = computed(() => missing(survey.value?.questions ?? [], said.value))

  async function open(which: Whose) {
    whose = which
    const read = await api('get /api/surveys/{surveyId}', { path: { surveyId: which.id }, query: { for: which.for } })
    if (!opened) begin(read, await begunElsewhere())
    opened = true
    survey.value = read
  }

  const begunElsewhere = () => api('get /api/surveys/{surveyId}/draft', { path: { surveyId: whose.id }, query: { for: whose.for } })
    .catch((fault: unknown) => { if (fault instanceof Trouble && fault.kind === 'missing') return undefined; throw fault })

  /** What was filled in on this phone and is nowhere else comes first; then what the Api keeps, from this phone or another; then what was answered. */
  function begin(read: ReadSurveyAnswer, begun?: ReadDraftAnswer) {
    draft.open(`survey.${whose.id}.${whose.for ?? 'me'}`)
    const form = draft.form.value
    wasKept.value = form.touched || !!begun
    if (form.touched) return
    if (form.seen !== begun?.savedAt) form.nonce = '' // what another phone kept is another answer
    Object.assign(form, { said: saidOf(begun?.answers ?? read.myAnswer?.answers ?? []), seen: begun?.savedAt ?? '' })
  }

  const answerTo = (questionId: string) => said.value[questionId] ?? nothingSaid(questionId)

  /** What was changed is another answer: under the old nonce the Api would take it for the one that it may have had already. */
  function answer(item: AnswerRequestItem) {
    draft.form.value.said[item.questionId] = item
    Object.assign(draft.form.value, { nonce: '', touched: true })
  }

  /** So that it can be gone on with on another phone or in the chat. No matter if it fails: it is on this one. */
  async function keepElsewhere() {
    if (!survey.value || survey.value.state !== 'open' || !draft.form.value.touched) return
    const before = JSON.stringify(said.value)
    const body = { answers: toSend(survey.value.questions, said.value), for: whose.for ?? null, version: survey.value.version }
    const kept = await api('put /api/surveys/{surveyId}/draft', { path: { surveyId: whose.id }, body }).catch(() => undefined)
    if (kept && before === JSON.stringify(said.value)) Object.assign(draft.form.value, { touched: false, seen: kept.savedAt })
  }

  async function send() {
    draft.form.value.nonce ||= await newNonce()
    const { questions, version } = survey.value!
    const body = { answers: toSend(questions, said.value), nonce: draft.form.value.nonce, for: whose.for ?? null, version }
    const receipt = await api('put /api/surveys/{surveyId}/answer', { path: { surveyId: whose.id }, body })
    draft.sent()
    return receipt
  }

  return { survey, wasKept, asked, unanswered, answerTo, answer, open, keepElsewhere, send }
}
