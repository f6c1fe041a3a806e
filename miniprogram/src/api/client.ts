import { askConsent, welcomed } from '@/shared/welcome'
import type { Calls } from './schema'
import { send } from './send'
import { dropToken, signIn, token } from './session'
import { Trouble, troubleOf } from './trouble'

/** What a call needs: the places in its path, its query, its body. */
type Wish<C extends keyof Calls> = Omit<Calls[C], 'answer'> & { headers?: Record<string, string> }

interface Parts {
  path?: object
  query?: object
  body?: unknown
  headers?: Record<string, string>
}

/** Asks the Api as the person who holds this phone. Signs in where there is no session, and once more where it has ended. */
export function api<C extends keyof Calls>(call: C, wish: Wish<C>): Promise<Calls[C]['answer']> {
  const [method, path] = call.split(' ')
  const { path: places, query, body, headers: extra } = wish as Parts
  const url = addressOf(path, places, query)
  return asMe(headers => send({ method, url, body, headers: { ...extra, ...headers } })) as Promise<Calls[C]['answer']>
}

export type Ask = (headers: Record<string, string>) => Promise<{ status: number, data: unknown }>

/** Carries a request out with a session, a second time with a new one. */
export async function asMe(ask: Ask): Promise<unknown> {
  const mine = await bearer()
  let answer = await ask(mine)
  if (answer.status === 401) {
    if (mine.Authorization === `Bearer ${token()}`) dropToken() // and not one that was opened meanwhile
    answer = await ask(await bearer())
  }
  if (answer.status >= 400) throw troubleOf(answer.status, answer.data)
  return answer.data
}

/** Nobody is signed in before they have read what is stored and agreed. */
export async function bearer() {
  if (!token() && !welcomed()) {
    askConsent()
    throw new Trouble('session')
  }
  if (!token()) await signIn()
  const mine = token()
  if (!mine) throw new Trouble('session')
  return { Authorization: `Bearer ${mine}` }
}

function addressOf(path: string, places?: object, query?: object): string {
  const filled = Object.entries(places ?? {}).reduce((now, [name, value]) => now.replace(`{${name}}`, encodeURIComponent(String(value))), path)
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null)
  const text = asked.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return text ? `${filled}?${text}` : filled
}
