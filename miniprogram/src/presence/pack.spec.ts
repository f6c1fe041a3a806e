import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { nameIn } from './pack'

const secret = new Uint8Array(16).fill(9)
const pack = { '0102030405060708': locked('李秀英') }

function locked(name: string) {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', createHmac('sha256', secret).update('zizhijin-pack-name').digest(), nonce)
  return Buffer.concat([nonce, cipher.update(name, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

afterEach(() => void vi.unstubAllGlobals())

it('the secret in the code opens the name', () => expect(nameIn(pack, '0102030405060708', secret)).toBe('李秀英'))

it('another secret opens nothing, and a stranger is not in the pack', () => {
  expect(nameIn(pack, '0102030405060708', new Uint8Array(16))).toBeUndefined()
  expect(nameIn(pack, '1111111111111111', secret)).toBeUndefined()
})

it('names open where there is neither TextEncoder nor TextDecoder, as in WeChat', () => {
  vi.stubGlobal('TextEncoder', undefined)
  vi.stubGlobal('TextDecoder', undefined)

  expect(nameIn(pack, '0102030405060708', secret)).toBe('李秀英')
})
