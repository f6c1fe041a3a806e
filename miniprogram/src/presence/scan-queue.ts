import type { UploadScansResult } from '@/api/schema'
import { store, stored, storedKeys } from '@/platform'

/** A scan as it is sent. */
export interface Scan {
  code: string
  scannedAt: string
  nonce: string
  device: string
}

/** A scan that the Api has not answered yet. It survives closing the app. */
export interface QueuedScan extends Scan {
  /** Whether its time is already that of the Api's clock: by how much this phone's was off was known at the scan. */
  corrected?: boolean
}

/** As many as a call takes. */
export const MostAtOnce = 500

const Prefix = 'scans.'
const keyOf = (activityId: string) => Prefix + activityId

export const queued = (activityId: string): QueuedScan[] => stored<QueuedScan[]>(keyOf(activityId)) ?? []

/** The activities with scans that were not uploaded, whatever became of the activities. */
export const waitingAnywhere = () => storedKeys().filter(key => key.startsWith(Prefix))
  .map(key => ({ activityId: key.slice(Prefix.length), scans: (stored<QueuedScan[]>(key) ?? []).length })).filter(one => one.scans > 0)

/** Nothing happens to a code that waits already: false. */
export function enqueue(activityId: string, scan: QueuedScan): boolean {
  const waiting = queued(activityId)
  if (waiting.some(one => one.code === scan.code)) return false
  store(keyOf(activityId), [...waiting, scan])
  return true
}

/** As it is sent: in the Api's time, as far as it is known now by how much this phone's clock is ahead. */
export function toSend({ corrected, ...scan }: QueuedScan, clockAhead = 0): Scan {
  return corrected ? scan : { ...scan, scannedAt: new Date(Date.parse(scan.scannedAt) - clockAhead).toISOString() }
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
