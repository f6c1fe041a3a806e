import { randomBytes } from '@/platform'
import { toBase64Url } from './base64url'

/** Sixteen random bytes that make sending twice harmless. */
export const newNonce = async () => toBase64Url(await randomBytes(16))
