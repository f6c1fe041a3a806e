import { forget, store, stored } from '@/platform'

const State = 'sign-in.state'
const Return = 'sign-in.return'

/** The code with which WeChat sent somebody back to this page; nothing when nobody was sent, or by somebody else. */
export function codeInAddress(): string | undefined {
  const said = new URLSearchParams(location.search)
  const [code, state] = [said.get('code'), said.get('state')]
  if (!code || !state) return undefined
  history.replaceState(null, '', location.pathname + location.hash)
  const mine = stored<string>(State) === state
  forget(State)
  return mine ? code : undefined
}

/** A word that only this browser knows, so that nobody is signed in by a link of somebody else. */
export function newState(): string {
  const state = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
  store(State, state)
  return state
}

/** Leaves for WeChat, and is never heard of again. */
export function leaveFor(address: string): Promise<never> {
  store(Return, location.hash)
  location.assign(address)
  return new Promise(() => undefined)
}

/** Where somebody was when they were sent to WeChat. */
export function takeReturn(): string | undefined {
  const hash = stored<string>(Return)
  forget(Return)
  return hash
}
