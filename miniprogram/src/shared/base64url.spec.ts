import { expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64url'

it.each([0, 1, 2, 3, 15, 16, 17, 32])('%i bytes are written as the Api writes them, and read again', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 73 + 251) & 255)

  const text = toBase64Url(bytes)

  expect(text).toBe(Buffer.from(bytes).toString('base64url'))
  expect([...fromBase64Url(text)]).toEqual([...bytes])
})
