import { Trouble } from '@/api/trouble'
import { forget, randomBytes, store, stored } from '@/platform'
import { toBase64Url } from './base64url'

/** Sixteen random bytes that make sending twice harmless. */
export const newNonce = async () => toBase64Url(await randomBytes(16))

/** Sends with a nonce that stays on the phone until there is an answer or a refusal: when the answer is lost, the next time is the same once more. */
export async function once<T>(key: string, send: (nonce: string) => Promise<T>): Promise<T> {
  const nonce = stored<string>(key) ?? await newNonce()
  store(key, nonce)
  try {
    const answer = await send(nonce)
    forget(key)
    return answer
  } catch (fault) {
    if (fault instanceof Trouble && fault.isRefusal) forget(key)
    throw fault
  }
}
