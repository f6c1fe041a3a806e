import { api } from '@/api/client'
import type { ReadMeAnswer, Role } from '@/api/schema'
import { me, signedIn } from './person'

export { me }

export async function askMe(): Promise<ReadMeAnswer> {
  const who = await api('get /api/me', {})
  signedIn(who.accountId)
  return (me.value = who)
}

const Leading: Role[] = ['leader', 'member', 'liaison', 'committee']

/** Whoever may lead activities and meetings of a neighbourhood. */
export const leads = (who: ReadMeAnswer) => holds(who, Leading)
export const verifies = (who: ReadMeAnswer) => holds(who, ['committee', 'liaison'])
export const isStaff = (who: ReadMeAnswer) => who.roles.length > 0

/** Whether there is anything here for them: residents, and whoever works for them. */
export const belongs = (who: ReadMeAnswer) => who.verified || isStaff(who)
/** Where they lead, which need not be where they live. */
export const areaLedBy = (who: ReadMeAnswer) => who.roles.find(({ role }) => Leading.includes(role))?.area
export const areaOf = (who: ReadMeAnswer) => who.area ?? who.roles[0]?.area

const holds = (who: ReadMeAnswer, roles: Role[]) => who.roles.some(({ role }) => roles.includes(role))
