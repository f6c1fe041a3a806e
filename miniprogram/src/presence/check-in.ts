import { api } from '@/api/client'
import type { CheckInAnswer } from '@/api/schema'
import { Trouble } from '@/api/trouble'
import { newNonce } from '@/shared/nonce'

export interface CheckedIn extends CheckInAnswer {
  where: 'activity' | 'meeting'
  occasionId: string
}

/** Checks the holder of this phone in by a venue code. The code does not say whether it is that of an activity or of a meeting. */
export async function checkIn(occasionId: string, venueCode: string): Promise<CheckedIn> {
  const body = { venueCode, nonce: await newNonce() }
  try {
    return { where: 'activity', occasionId, ...await api('post /api/activities/{activityId}/check-in', { path: { activityId: occasionId }, body }) }
  } catch (fault) {
    if (!(fault instanceof Trouble) || fault.kind !== 'missing') throw fault
    return { where: 'meeting', occasionId, ...await api('post /api/meetings/{meetingId}/check-in', { path: { meetingId: occasionId }, body }) }
  }
}
