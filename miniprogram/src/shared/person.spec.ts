import { beforeEach, expect, it } from 'vitest'
import { store, stored } from '@/platform'
import { account, me, signedIn } from './person'
import { useStoredInMemory } from './storage-of-tests'

beforeEach(useStoredInMemory)

function leaveThings() {
  signedIn('one')
  me.value = { accountId: 'one' } as typeof me.value
  for (const key of ['draft.need', 'pass.a', 'pack.a', 'exchange.o', 'scans.a', 'receipt.one.m', 'letters.large']) store(key, 'x')
}

it('the next person on a phone finds nothing that the one before filled in or may show', () => {
  leaveThings()

  signedIn('two')

  expect(['draft.need', 'pass.a', 'pack.a', 'exchange.o'].filter(key => stored(key))).toEqual([])
  expect(me.value).toBeUndefined()
  expect(account()).toBe('two')
})

it('scans that wait, receipts and how the phone is set stay', () => {
  leaveThings()

  signedIn('two')

  expect(['scans.a', 'receipt.one.m', 'letters.large'].filter(key => !stored(key))).toEqual([])
})

it('who signs in again loses nothing', () => {
  leaveThings()

  signedIn('one')

  expect(stored('draft.need')).toBe('x')
  expect(me.value?.accountId).toBe('one')
})
