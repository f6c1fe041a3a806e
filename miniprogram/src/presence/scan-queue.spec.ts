import { beforeEach, expect, it } from 'vitest'
import type { UploadScansResult } from '@/api/schema'
import { useStoredInMemory } from '@/shared/storage-of-tests'
import { enqueue, queued, toSend, upload, waitingAnywhere, type QueuedScan } from './scan-queue'

const scan = (nonce: string): QueuedScan => ({ code: `code-${nonce}`, scannedAt: '2026-11-21T06:00:00Z', nonce, device: '手机' })
const taken: UploadScansResult = { personId: 'p', checkedInAt: '2026-11-21T06:00:00Z', first: true, code: null, detail: null }
const nonces = () => queued('a').map(one => one.nonce)

beforeEach(useStoredInMemory)

it('what was scanned without a network waits in the order of the scans, each activity for itself', () => {
  enqueue('a', scan('1'))
  enqueue('b', scan('2'))
  enqueue('a', scan('3'))

  expect(nonces()).toEqual(['1', '3'])
})

it('what was answered is forgotten, also when the answer was no', async () => {
  enqueue('a', scan('1'))
  enqueue('a', scan('2'))
  const told: string[] = []

  await upload('a', async () => [taken, { ...taken, first: false, code: 'check-in.too-late' }], (one, result) => told.push(`${one.nonce} ${result.code}`))

  expect(nonces()).toEqual([])
  expect(told).toEqual(['1 null', '2 check-in.too-late'])
})

it('when the call fails everything stays', async () => {
  enqueue('a', scan('1'))

  await expect(upload('a', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline')

  expect(nonces()).toEqual(['1'])
})

it('a scan made while others are on their way is not lost', async () => {
  enqueue('a', scan('1'))
  const calls: string[][] = []

  await upload('a', async (scans) => {
    calls.push(scans.map(one => one.nonce))
    if (calls.length === 1) enqueue('a', scan('2'))
    return scans.map(() => taken)
  })

  expect(calls).toEqual([['1'], ['2']])
})

it('more than a call takes go in several', async () => {
  for (let at = 0; at < 501; at++) enqueue('a', scan(String(at)))
  const sizes: number[] = []

  await upload('a', async (scans) => {
    sizes.push(scans.length)
    return scans.map(() => taken)
  })

  expect(sizes).toEqual([500, 1])
})

it('what waits is known without knowing the activity', async () => {
  enqueue('a', scan('1'))
  enqueue('b', scan('2'))
  await upload('b', async scans => scans.map(() => taken))

  expect(waitingAnywhere()).toEqual([{ activityId: 'a', scans: 1 }])
})

it('the same code waits once', () => {
  expect(enqueue('a', scan('1'))).toBe(true)
  expect(enqueue('a', { ...scan('2'), code: 'code-1' })).toBe(false)

  expect(nonces()).toEqual(['1'])
})

it.each([[undefined, '2026-11-21T05:59:00.000Z'], [true, '2026-11-21T06:00:00Z']])('the time of a scan is corrected once (already: %s)', (already, sent) =>
  expect(toSend({ ...scan('1'), corrected: already }, 60_000)).toEqual({ ...scan('1'), scannedAt: sent }))
