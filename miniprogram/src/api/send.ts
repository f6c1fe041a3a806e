import { isOnline, request } from '@/platform'
import { Trouble } from './trouble'

export interface Order {
  method: string
  url: string
  body?: unknown
  headers?: Record<string, string>
}

/** One request; throws only when there was no answer at all. */
export async function send(order: Order) {
  const body = order.body === undefined ? undefined : JSON.stringify(order.body)
  const headers = { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...order.headers }
  try {
    return await request({ method: order.method.toUpperCase() as 'GET', url: order.url, headers, body })
  } catch {
    throw await noAnswer()
  }
}

export async function noAnswer() {
  const kind = await isOnline() ? 'away' : 'offline'
  return new Trouble(kind)
}
