import { forget, isMiniProgram, loginCode, store, stored } from '@/platform'
import { forgetPerson, signedIn } from '@/shared/person'
import { send } from './send'
import { troubleOf } from './trouble'
import type { Channel, PageSignInAnswer, SignInByCodeAnswer } from './schema'
// #ifdef H5
import { codeInAddress, leaveFor, newState, takeReturn } from '@/shared/page-sign-in-h5'
// #endif

const Token = 'session.token'
let opening: Promise<void> | undefined

export const token = () => stored<string>(Token)
export const dropToken = () => forget(Token)

/** Opens a session without a word to the person. Calls at the same time share one. */
export function signIn(): Promise<void> {
  opening ??= open().finally(() => (opening = undefined))
  return opening
}

/** Ends the session here and at the Api, and forgets whose it was. */
export async function signOut() {
  const mine = token()
  dropToken()
  forgetPerson()
  if (mine) await send({ method: 'delete', url: '/api/session', headers: { Authorization: `Bearer ${mine}` } }).catch(() => undefined)
}

async function open() {
  if (isMiniProgram()) return trade(await loginCode(), 'mini')
  // #ifdef H5
  const code = codeInAddress()
  if (!code) return goToWechat()
  await trade(code, 'h5')
  goBack()
  // #endif
}

async function trade(loginCode: string, channel: Channel) {
  const answer = await send({ method: 'post', url: '/api/session', body: { loginCode, channel } })
  if (answer.status !== 200) throw troubleOf(answer.status, answer.data)
  const { token: mine, resident } = answer.data as SignInByCodeAnswer
  signedIn(resident.accountId)
  store(Token, mine)
}

// #ifdef H5
async function goToWechat() {
  const query = `returnTo=${encodeURIComponent(location.pathname)}&state=${newState()}`
  const answer = await send({ method: 'get', url: `/api/session/page?${query}` })
  if (answer.status !== 200) throw troubleOf(answer.status, answer.data)
  return leaveFor((answer.data as PageSignInAnswer).address)
}

function goBack() {
  const hash = takeReturn()
  if (hash && hash !== location.hash && hash.length > 2) uni.reLaunch({ url: hash.slice(1) })
}
// #endif
