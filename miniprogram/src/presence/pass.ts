import { api } from '@/api/client'
import type { FetchPassAnswer } from '@/api/schema'
import { store, stored } from '@/platform'

/** What this phone needs to show personal codes of one activity, and by how much its clock is off. */
export interface KeptPass extends FetchPassAnswer {
  clockAhead: number
}

const keyOf = (activityId: string) => `pass.${activityId}`

/** The pass that is kept on the phone, so that the code can be shown without the network. */
export const keptPass = (activityId: string) => stored<KeptPass>(keyOf(activityId))

export async function fetchPass(activityId: string): Promise<KeptPass> {
  const began = Date.now()
  const pass = await api('get /api/activities/{occasionId}/pass', { path: { occasionId: activityId } })
  const middle = (began + Date.now()) / 2
  const kept = { ...pass, clockAhead: Math.round(middle - Date.parse(pass.serverTime)) }
  store(keyOf(activityId), kept)
  return kept
}

export const correctedNow = (pass: KeptPass) => Date.now() - pass.clockAhead
