import { api } from '@/api/client'
import type { FetchPassAnswer } from '@/api/schema'
import { forget, store, stored } from '@/platform'
import { corrected, measured } from './clock'

/** What this phone needs to show personal codes of one activity, and by how much its clock is off. */
export interface KeptPass extends FetchPassAnswer {
  clockAhead: number
}

const keyOf = (activityId: string) => `pass.${activityId}`

/** The pass that is kept on the phone, so that the code can be shown without the network. */
export const keptPass = (activityId: string) => stored<KeptPass>(keyOf(activityId))

export const forgetPass = (activityId: string) => forget(keyOf(activityId))

export async function fetchPass(activityId: string): Promise<KeptPass> {
  const kept = await measured(() => api('get /api/activities/{occasionId}/pass', { path: { occasionId: activityId } }))
  store(keyOf(activityId), kept)
  return kept
}

export const correctedNow = (pass: KeptPass) => corrected(pass.clockAhead).getTime()
