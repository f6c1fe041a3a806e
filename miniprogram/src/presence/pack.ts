import { gcm } from '@noble/ciphers/aes'
import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { utf8ToBytes } from '@noble/hashes/utils'
import { api } from '@/api/client'
import { store, stored } from '@/platform'
import { fromBase64Url } from '@/shared/base64url'

/** Locked names by reference: a name opens only with the secret in the code that its owner shows. */
export type Pack = Record<string, string>

const Purpose = 'zizhijin-pack-name'
const NonceLength = 12
const keyOf = (activityId: string) => `pack.${activityId}`

export const keptPack = (activityId: string) => stored<Pack>(keyOf(activityId)) ?? {}

export async function fetchPack(activityId: string): Promise<Pack> {
  const answer = await api('get /api/activities/{occasionId}/pack', { path: { occasionId: activityId } })
  const pack = Object.fromEntries(answer.entries.map(entry => [entry.reference, entry.lockedName]))
  store(keyOf(activityId), pack)
  return pack
}

/** The name of whoever shows this code; nothing when the pack does not know them. */
export function nameIn(pack: Pack, reference: string, packSecret: Uint8Array): string | undefined {
  const locked = pack[reference]
  if (!locked) return undefined
  const bytes = fromBase64Url(locked)
  try {
    const key = hmac(sha256, packSecret, utf8ToBytes(Purpose))
    return textOf(gcm(key, bytes.subarray(0, NonceLength)).decrypt(bytes.subarray(NonceLength)))
  } catch {
    return undefined
  }
}

// The logic layer of the mini-program has no TextDecoder.
const textOf = (bytes: Uint8Array) => decodeURIComponent(Array.from(bytes, byte => `%${byte.toString(16).padStart(2, '0')}`).join(''))
