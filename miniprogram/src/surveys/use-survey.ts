import { computed, ref } from 'vue'
import { api } from '@/api/client'
import type { AnswerRequestItem, ReadSurveyAnswer } from '@/api/schema'
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
  const draft = useDraft('', () => ({ said: {} as Said, nonce: '' }))
  const wasKept = ref(false)
  let whose: Whose = { id: '' }

  const said = computed(() => draft.form.value.said)
  const asked = computed(() => shown(survey.value?.questions ?? [], said.value))
  const unanswered = computed(() => missing(survey.value?.questions ?? [], said.value))

  async function open(which: Whose) {
    whose = which
    const isNew = !survey.value
    survey.value = await api('get /api/surveys/{surveyId}', { path: { surveyId: which.id }, query: { for: which.for } })
    if (!isNew) return
    wasKept.value = draft.open(`survey.${which.id}.${which.for ?? 'me'}`)
    if (!wasKept.value) draft.form.value.said = saidOf(await saidBefore())
  }

  /** What was begun elsewhere, or answered already. */
  async function saidBefore(): Promise<AnswerRequestItem[]> {
    const begun = await api('get /api/surveys/{surveyId}/draft', { path: { surveyId: whose.id }, query: { for: whose.for } })
      .catch((fault: unknown) => { if (fault instanceof Trouble && fault.kind === 'missing') return undefined; throw fault })
    return begun?.answers ?? survey.value?.myAnswer?.answers ?? []
  }

  const answerTo = (questionId: string) => said.value[questionId] ?? nothingSaid(questionId)

  /** What was changed is another answer: under the old nonce the Api would take it for the one that it may have had already. */
  function answer(item: AnswerRequestItem) {
    draft.form.value.said[item.questionId] = item
    draft.form.value.nonce = ''
  }

  /** So that it can be gone on with on another phone or in the chat. No matter if it fails: it is on this one. */
  async function keepElsewhere() {
    if (!survey.value || survey.value.state !== 'open' || Object.keys(said.value).length === 0) return
    const body = { answers: toSend(survey.value.questions, said.value), for: whose.for ?? null, version: survey.value.version }
    await api('put /api/surveys/{surveyId}/draft', { path: { surveyId: whose.id }, body }).catch(() => undefined)
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
