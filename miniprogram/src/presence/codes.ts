import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import type { FetchPassAnswer } from '@/api/schema'
import { fromBase64Url, toBase64Url } from '@/shared/base64url'

/** What a scanned QR is, as far as the phone can tell. */
export type Scanned =
  | { kind: 'venue', code: string, occasionId: string }
  | { kind: 'personal', code: string, reference: string, packSecret: Uint8Array }
  | { kind: 'card', code: string }
  | { kind: 'desk', code: string }
  | { kind: 'foreign' }

const WindowSeconds = 10
const MacLength = 16
const Letters: Record<number, { length: number, kind: 'venue' | 'personal' | 'card' }> = {
  1: { length: 37, kind: 'venue' }, 2: { length: 45, kind: 'personal' }, 3: { length: 33, kind: 'card' },
}

const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
const asId = (bytes: Uint8Array) => hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

export function readScanned(text: string): Scanned {
  const desk = /\/desk\/c\/([\w-]+)/.exec(text)
  if (desk) return { kind: 'desk', code: desk[1] }
  const code = /(?:\/s\/|^)([\w-]{44,60})$/.exec(text.trim())?.[1]
  if (!code) return { kind: 'foreign' }
  const bytes = fromBase64Url(code)
  const known = Letters[bytes[0]]
  if (!known || bytes.length !== known.length) return { kind: 'foreign' }
  if (known.kind === 'venue') return { kind: 'venue', code, occasionId: asId(bytes.slice(1, 17)) }
  if (known.kind === 'card') return { kind: 'card', code }
  return { kind: 'personal', code, reference: hex(bytes.slice(1, 9)), packSecret: bytes.slice(9, 25) }
}

export const windowOf = (moment: number) => Math.floor(moment / 1000 / WindowSeconds)

/** The personal code of a moment of the corrected clock, made without the network. */
export function personalCode(pass: Pick<FetchPassAnswer, 'reference' | 'packSecret' | 'signingKey'>, moment: number): string {
  const code = new Uint8Array(29 + MacLength)
  code[0] = 2
  code.set(pass.reference.match(/../g)!.map(byte => Number.parseInt(byte, 16)), 1)
  code.set(fromBase64Url(pass.packSecret), 9)
  new DataView(code.buffer).setUint32(25, windowOf(moment))
  code.set(hmac(sha256, fromBase64Url(pass.signingKey), code.subarray(0, 29)).subarray(0, MacLength), 29)
  return toBase64Url(code)
}
