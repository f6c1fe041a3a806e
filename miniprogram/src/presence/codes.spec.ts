import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { personalCode, readScanned, windowOf } from './codes'

const key = Buffer.alloc(32, 7)
const pass = { reference: '0102030405060708', packSecret: Buffer.alloc(16, 9).toString('base64url'), signingKey: key.toString('base64url') }
const moment = Date.parse('2026-11-21T06:00:05Z')

it('a personal code says who by reference, the secret that opens the name, and which ten seconds, under a MAC', () => {
  const code = Buffer.from(personalCode(pass, moment), 'base64url')

  expect(code.subarray(0, 25).toString('hex')).toBe(`02${pass.reference}${'09'.repeat(16)}`)
  expect(code.readUInt32BE(25)).toBe(Math.floor(moment / 10_000))
  expect(code.subarray(29)).toEqual(createHmac('sha256', key).update(code.subarray(0, 29)).digest().subarray(0, 16))
})

it('it changes every ten seconds', () => {
  expect(windowOf(moment + 4_999)).toBe(windowOf(moment))
  expect(windowOf(moment + 5_000)).toBe(windowOf(moment) + 1)
})

it('the leader reads from it whose it is, whatever address it stands behind', () => {
  const code = personalCode(pass, moment)

  for (const text of [code, `https://zzj.example.cn/s/${code}`])
    expect(readScanned(text)).toEqual({ kind: 'personal', code, reference: pass.reference, packSecret: new Uint8Array(16).fill(9) })
})

it('a venue code says at which occasion', () => {
  const bytes = Buffer.concat([Buffer.from([1]), Buffer.from('0192f1aa00007000800000000000abcd', 'hex'), Buffer.alloc(20)])

  expect(readScanned(`http://127.0.0.1/s/${bytes.toString('base64url')}`)).toMatchObject({ kind: 'venue', occasionId: '0192f1aa-0000-7000-8000-00000000abcd' })
})

it('the code of the desk leads to the desk', () => expect(readScanned('https://zzj.example.cn/desk/c/AbC-1')).toEqual({ kind: 'desk', code: 'AbC-1' }))

it.each(['', 'hello', 'https://example.cn/s/short', 'https://example.cn/pay?x=1', Buffer.alloc(45, 5).toString('base64url')])('%s is none of ours', text =>
  expect(readScanned(text)).toEqual({ kind: 'foreign' }))
