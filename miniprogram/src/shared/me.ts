import { shallowRef } from 'vue'
import { api } from '@/api/client'
import type { ReadMeAnswer, Role } from '@/api/schema'

/** Who holds this phone, as the Api said last. */
export const me = shallowRef<ReadMeAnswer>()

export async function askMe(): Promise<ReadMeAnswer> {
  return (me.value = await api('get /api/me', {}))
}

/** Whoever may lead activities and meetings of a neighbourhood. */
export const leads = (who: ReadMeAnswer) => holds(who, ['leader', 'member', 'liaison', 'committee'])
export const verifies = (who: ReadMeAnswer) => holds(who, ['committee', 'liaison'])
export const isStaff = (who: ReadMeAnswer) => who.roles.length > 0

/** Whether there is anything here for them: residents, and whoever works for them. */
export const belongs = (who: ReadMeAnswer) => who.verified || isStaff(who)
export const areaOf = (who: ReadMeAnswer) => who.area ?? who.roles[0]?.area

const holds = (who: ReadMeAnswer, roles: Role[]) => who.roles.some(({ role }) => roles.includes(role))
