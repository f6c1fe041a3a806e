import { api } from '@/api/client'
import type { CheckInAnswer } from '@/api/schema'
import { Trouble } from '@/api/trouble'
import { newNonce } from '@/shared/nonce'

export interface CheckedIn extends CheckInAnswer {
  where: 'activity' | 'meeting'
  occasionId: string
}

/** Checks the holder of this phone in by a venue code. The code does not say of what; so it is asked first which one there is. */
export async function checkIn(occasionId: string, venueCode: string): Promise<CheckedIn> {
  const [activity, meeting] = [{ path: { activityId: occasionId } }, { path: { meetingId: occasionId } }]
  const body = { venueCode, nonce: await newNonce() }
  const isActivity = await api('get /api/activities/{activityId}', activity).then(() => true, isMissing)
  return isActivity
    ? { where: 'activity', occasionId, ...await api('post /api/activities/{activityId}/check-in', { ...activity, body }) }
    : { where: 'meeting', occasionId, ...await api('post /api/meetings/{meetingId}/check-in', { ...meeting, body }) }
}

function isMissing(fault: unknown): false {
  if (fault instanceof Trouble && fault.kind === 'missing') return false
  throw fault
}
