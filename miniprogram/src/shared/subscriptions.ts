import { api } from '@/api/client'
import type { ListSubscriptionsAnswer } from '@/api/schema'
import { askToSend, canAskToSend } from '@/platform'
import { newNonce } from './nonce'

let known: ListSubscriptionsAnswer[] = []

/** To be called while a page loads: at the tap there is no time to ask the Api first. */
export async function prepareSubscriptions() {
  if (canAskToSend) known = await api('get /api/subscriptions', {}).catch(() => known)
}

/** What came of asking: nothing, when there was nothing to ask for. */
export type Allowed = 'allowed' | 'declined' | 'unsaved' | 'nothing'

/** From a tap: whether WeChat may send a message about this. Whatever the answer, what was tapped for goes on. */
export async function askForMessages(...categories: string[]): Promise<Allowed> {
  const templates = known.filter(one => !one.inOfficialAccount && categories.includes(one.category)).map(one => one.templateId)
  if (templates.length === 0) return 'nothing'
  const words = Object.entries(await askToSend(templates)).map(([templateId, word]) => ({ templateId, word }))
  if (words.length === 0) return 'declined'
  const isSaved = await api('post /api/subscriptions', { body: { templates: words, nonce: await newNonce() } }).then(() => true, () => false)
  if (!words.some(({ word }) => word === 'accept')) return 'declined'
  return isSaved ? 'allowed' : 'unsaved'
}
