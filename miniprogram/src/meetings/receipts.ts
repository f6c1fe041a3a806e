import { sha256 } from '@noble/hashes/sha2'
import { randomBytes, store, stored } from '@/platform'
import { fromBase64Url, toBase64Url } from '@/shared/base64url'
import { account } from '@/shared/person'

/** The secret of a ballot, made on this phone and never sent before somebody takes the ballot back. */
export interface KeptReceipt {
  secret: string
  receipt: string
  motion: string
  at: string
  /** Whether the Api may have seen the secret: it is good for no other ballot. */
  shown?: boolean
}

const keyOf = (motionId: string) => `receipt.${account() ?? ''}.${motionId}`

export const receiptOf = (secret: string) => toBase64Url(sha256(fromBase64Url(secret)))
export const keptReceipt = (motionId: string) => stored<KeptReceipt>(keyOf(motionId))

/** Kept before the ballot is sent, so that a ballot whose answer was lost can be sent again as the same. */
export async function receiptFor(motionId: string, motion: string): Promise<KeptReceipt> {
  const before = keptReceipt(motionId)
  if (before && !before.shown) return before
  const secret = toBase64Url(await randomBytes(32))
  const kept = { secret, receipt: receiptOf(secret), motion, at: new Date().toISOString() }
  store(keyOf(motionId), kept)
  return kept
}

/** To be called before the secret leaves the phone; gives the secret. */
export function showSecret(motionId: string): string {
  const kept = keptReceipt(motionId)!
  store(keyOf(motionId), { ...kept, shown: true })
  return kept.secret
}
