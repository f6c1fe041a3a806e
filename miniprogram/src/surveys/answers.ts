import type { AnswerRequestItem, Question } from '@/api/schema'

/** What somebody has said so far, by question. */
export type Said = Record<string, AnswerRequestItem>

export const nothingSaid = (questionId: string): AnswerRequestItem => ({ questionId, choices: [], text: null, rating: null, photos: [] })

export const saidOf = (items: AnswerRequestItem[]): Said => Object.fromEntries(items.map(item => [item.questionId, { ...nothingSaid(item.questionId), ...item }]))

/** The questions that are asked of somebody who answers so. An answer to a question that is not asked shows nothing. */
export function shown(questions: Question[], said: Said): Question[] {
  const ids = new Set<string>()
  return questions.filter((question) => {
    const condition = question.showIf
    const asked = !condition || (ids.has(condition.questionId) && votes(said[condition.questionId]).some(vote => condition.anyOf.includes(vote)))
    if (asked) ids.add(question.id)
    return asked
  })
}

function votes(answer?: AnswerRequestItem): string[] {
  if (!answer) return []
  return answer.rating ? [String(answer.rating)] : answer.choices ?? []
}

export const isEmpty = (answer?: AnswerRequestItem) =>
  !answer || (!answer.choices?.length && !answer.text?.trim() && !answer.rating && !answer.photos?.length)

/** The questions that still have to be answered before it can be sent. */
export const missing = (questions: Question[], said: Said) => shown(questions, said).filter(question => question.required && isEmpty(said[question.id]))

/** What is sent: the answers to what is asked, and only in the parts that the kind of question has. */
export const toSend = (questions: Question[], said: Said): AnswerRequestItem[] =>
  shown(questions, said).filter(question => !isEmpty(said[question.id])).map(question => partsOf(question, said[question.id]))

function partsOf(question: Question, answer: AnswerRequestItem): AnswerRequestItem {
  const bare = nothingSaid(question.id)
  switch (question.kind) {
    case 'text': case 'longText': return { ...bare, text: answer.text?.trim() ?? null }
    case 'rating': return { ...bare, rating: answer.rating }
    case 'photos': return { ...bare, photos: answer.photos }
    default: return { ...bare, choices: answer.choices }
  }
}

export const mostChoices = (question: Question) => question.kind === 'single' ? 1 : question.maxChoices ?? question.options?.length ?? 1

/** The choices after a tap: one takes the place of the other, or comes and goes while there is room. A ranking keeps the order of the taps. */
export function tapped(question: Question, chosen: string[], option: string): string[] {
  if (question.kind === 'single') return [option]
  if (chosen.includes(option)) return chosen.filter(one => one !== option)
  return chosen.length < mostChoices(question) ? [...chosen, option] : chosen
}
