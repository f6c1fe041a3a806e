import { gcm } from '@noble/ciphers/aes'
import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { api } from '@/api/client'
import { store, stored } from '@/platform'
import { fromBase64Url } from '@/shared/base64url'
import { measured } from './clock'

/** Locked names by reference: a name opens only with the secret in the code that its owner shows. */
export type Pack = Record<string, string>

/** The pack of an activity on this phone, and by how much its clock was ahead when it came; unknown until then. */
export interface KeptPack {
  names: Pack
  clockAhead?: number
}

// The logic layer of the mini-program has neither TextEncoder nor TextDecoder.
const Purpose = Uint8Array.from('zizhijin-pack-name', letter => letter.charCodeAt(0))
const NonceLength = 12
const keyOf = (activityId: string) => `pack.${activityId}`

export const keptPack = (activityId: string): KeptPack => stored<KeptPack>(keyOf(activityId)) ?? { names: {} }

export async function fetchPack(activityId: string): Promise<KeptPack> {
  const { entries, clockAhead } = await measured(() => api('get /api/activities/{occasionId}/pack', { path: { occasionId: activityId } }))
  const pack = { names: Object.fromEntries(entries.map(entry => [entry.reference, entry.lockedName])), clockAhead }
  store(keyOf(activityId), pack)
  return pack
}

/** The name of whoever shows this code; nothing when the pack does not know them. */
export function nameIn(pack: Pack, reference: string, packSecret: Uint8Array): string | undefined {
  const locked = pack[reference]
  if (!locked) return undefined
  const bytes = fromBase64Url(locked)
  try {
    const key = hmac(sha256, packSecret, Purpose)
    return textOf(gcm(key, bytes.subarray(0, NonceLength)).decrypt(bytes.subarray(NonceLength)))
  } catch {
    return undefined
  }
}

const textOf = (bytes: Uint8Array) => decodeURIComponent(Array.from(bytes, byte => `%${byte.toString(16).padStart(2, '0')}`).join(''))
