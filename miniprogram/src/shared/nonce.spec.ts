import { beforeEach, expect, it } from 'vitest'
import { Trouble } from '@/api/trouble'
import { once } from './nonce'
import { useStoredInMemory } from './storage-of-tests'

beforeEach(useStoredInMemory)

const answered = (sent: string[]) => (nonce: string) => Promise.resolve(sent.push(nonce))
const failed = (sent: string[], fault: Trouble) => (nonce: string) => {
  sent.push(nonce)
  return Promise.reject(fault)
}

it.each(['offline', 'away', 'tooOften', 'session'] as const)('after "%s" the next time is the same once more', async (kind) => {
  const sent: string[] = []

  await expect(once('exchange.o', failed(sent, new Trouble(kind)))).rejects.toThrow()
  await once('exchange.o', answered(sent))

  expect(sent[1]).toBe(sent[0])
})

it('after an answer the next time is another', async () => {
  const sent: string[] = []

  await once('exchange.o', answered(sent))
  await once('exchange.o', answered(sent))

  expect(sent[1]).not.toBe(sent[0])
})

it('after a refusal the next time is another', async () => {
  const sent: string[] = []

  await expect(once('exchange.o', failed(sent, new Trouble('refused')))).rejects.toThrow()
  await once('exchange.o', answered(sent))

  expect(sent[1]).not.toBe(sent[0])
})
