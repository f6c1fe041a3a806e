import type { UploadScansResult } from '@/api/schema'
import { store, stored, storedKeys } from '@/platform'

/** A scan that the Api has not answered yet. It survives closing the app. */
export interface QueuedScan {
  code: string
  scannedAt: string
  nonce: string
  device: string
}

/** As many as a call takes. */
export const MostAtOnce = 500

const Prefix = 'scans.'
const keyOf = (activityId: string) => Prefix + activityId

export const queued = (activityId: string): QueuedScan[] => stored<QueuedScan[]>(keyOf(activityId)) ?? []

/** The activities with scans that were not uploaded, whatever became of the activities. */
export const waitingAnywhere = () => storedKeys().filter(key => key.startsWith(Prefix))
  .map(key => ({ activityId: key.slice(Prefix.length), scans: (stored<QueuedScan[]>(key) ?? []).length })).filter(one => one.scans > 0)

export function enqueue(activityId: string, scan: QueuedScan) {
  store(keyOf(activityId), [...queued(activityId), scan])
}

export type SendScans = (scans: QueuedScan[]) => Promise<UploadScansResult[]>

/**
 * Sends what waits, the oldest first, and forgets what was answered, taken or refused. What was scanned meanwhile stays for the next time;
 * when a call fails, everything of it stays, and sending it again does no harm.
 */
export async function upload(activityId: string, send: SendScans, tell: (scan: QueuedScan, result: UploadScansResult) => void = () => undefined) {
  for (let part = next(activityId); part.length > 0; part = next(activityId)) {
    const results = await send(part)
    const answered = new Set(part.map(scan => scan.nonce))
    store(keyOf(activityId), queued(activityId).filter(scan => !answered.has(scan.nonce)))
    part.forEach((scan, at) => tell(scan, results[at]))
  }
}

const next = (activityId: string) => queued(activityId).slice(0, MostAtOnce)
