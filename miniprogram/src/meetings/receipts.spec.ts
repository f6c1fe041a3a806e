import { createHash } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { signedIn } from '@/shared/person'
import { useStoredInMemory } from '@/shared/storage-of-tests'
import { keptReceipt, receiptFor, receiptOf, showSecret } from './receipts'

beforeEach(useStoredInMemory)

it('the receipt is the fingerprint of a secret of 32 bytes', async () => {
  const { secret, receipt } = await receiptFor('m1', '楼道灯')

  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(receipt).toBe(createHash('sha256').update(Buffer.from(secret, 'base64url')).digest('base64url'))
  expect(receiptOf(secret)).toBe(receipt)
})

it('a motion has one receipt on a phone, so that sending again is the same ballot', async () => {
  const first = await receiptFor('m1', '楼道灯')

  expect(await receiptFor('m1', '楼道灯')).toEqual(first)
  expect(keptReceipt('m1')).toEqual(first)
})

it('two motions share nothing', async () => expect((await receiptFor('m1', '')).secret).not.toBe((await receiptFor('m2', '')).secret))

it('a secret that was shown is good for taking back again, and for no other ballot', async () => {
  const first = await receiptFor('m1', '')

  expect(showSecret('m1')).toBe(first.secret)

  expect(keptReceipt('m1')?.secret).toBe(first.secret)
  expect((await receiptFor('m1', '')).secret).not.toBe(first.secret)
})

it('the next person on a phone has receipts of their own', async () => {
  signedIn('one')
  const first = await receiptFor('m1', '')
  signedIn('two')

  expect(keptReceipt('m1')).toBeUndefined()
  signedIn('one')
  expect(keptReceipt('m1')).toEqual(first)
})
