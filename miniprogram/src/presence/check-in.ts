import { api } from '@/api/client'
import type { CheckInAnswer } from '@/api/schema'
import { newNonce } from '@/shared/nonce'

export interface CheckedIn extends CheckInAnswer {
  where: 'activity' | 'meeting'
  occasionId: string
}

/** Checks the holder of this phone in by a venue code, and says where: the code itself does not. */
export async function checkIn(occasionId: string, venueCode: string): Promise<CheckedIn> {
  const where = await isMeeting(occasionId) ? 'meeting' : 'activity'
  const body = { venueCode, nonce: await newNonce() }
  const answer = where === 'meeting'
    ? await api('post /api/meetings/{occasionId}/check-in', { path: { occasionId }, body })
    : await api('post /api/activities/{occasionId}/check-in', { path: { occasionId }, body })
  return { where, occasionId, ...answer }
}

const isMeeting = async (occasionId: string) => (await api('get /api/meetings', {})).some(meeting => meeting.id === occasionId)
