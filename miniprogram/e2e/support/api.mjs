import crypto from 'node:crypto'

const sessions = new Map()

export const nonce = () => crypto.randomBytes(16).toString('base64url')

/** The Api as a named person of the sandbox: (await as('高建国')).get('/api/me'). An answer that is no success throws. */
export async function as(name) {
  sessions.set(name, sessions.get(name) ?? await open(name))
  const call = method => (url, body) => ask(method, url, body, sessions.get(name))
  return { get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE') }
}

async function open(name) {
  const { token } = await ask('POST', '/api/session', { loginCode: `sandbox-${name}`, channel: 'mini' })
  return token
}

async function ask(method, url, body, token) {
  const headers = { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...(token ? { Authorization: `Bearer ${token}` } : {}) }
  const answer = await fetch(process.env.MINI_API + url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
  const text = await answer.text()
  if (!answer.ok) throw Object.assign(new Error(`${method} ${url}: ${answer.status} ${text}`), { status: answer.status })
  return text ? JSON.parse(text) : undefined
}

const phone = name => `${process.env.MINI_SANDBOX}/sandbox/phones/${encodeURIComponent(name)}`

/** What somebody's phone does in the sandbox, beside the app. */
export async function phoneAct(name, act) {
  const answer = await fetch(`${phone(name)}/acts`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(act) })
  if (!answer.ok) throw new Error(`${act.act}: ${answer.status} ${await answer.text()}`)
}

/** What somebody sees in WeChat. */
export const phoneOf = async name => (await fetch(phone(name))).json()

/** Asks again until it is so; a minute is more than anything here needs. */
export async function until(isSo) {
  const deadline = Date.now() + 60_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It did not come about: ${isSo}`)
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}
