import { calls } from './answers.js'

const Methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT']
const PatienceInSeconds = 60

/** Requests, uploads and downloads. Whatever server the app was built for, it is the one that this page came from. */
function addressOf(url) {
  if (!/^https?:\/\//.test(url)) throw new Error(`invalid url "${url}"`)
  const { pathname, search } = new URL(url)
  return pathname + search
}

async function ask(url, wish) {
  try {
    return await fetch(addressOf(url), wish)
  } catch (fault) {
    throw new Error(fault.name === 'AbortError' ? 'abort' : fault.name === 'TimeoutError' ? 'timeout' : fault.message)
  }
}

async function request({ url, method = 'GET', header = {}, data, timeout, responseType, signal }) {
  if (!Methods.includes(method)) throw new Error(`method is invalid: ${method}`)
  const inQuery = method === 'GET' && data && typeof data === 'object'
  const target = inQuery ? `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(data)}` : url
  const body = method === 'GET' || data === undefined ? undefined : typeof data === 'string' || data instanceof ArrayBuffer ? data : JSON.stringify(data)
  const patience = AbortSignal.timeout(timeout ?? PatienceInSeconds * 1000)
  const answer = await ask(target, { method, headers: headersOf(header), body, signal: AbortSignal.any([signal, patience]) })
  return { statusCode: answer.status, header: Object.fromEntries(answer.headers), cookies: [], data: await contentOf(answer, responseType) }
}

// The app may write the same name in other letters.
function headersOf(header) {
  const headers = new Headers({ 'content-type': 'application/json' })
  for (const [name, value] of Object.entries(header)) headers.set(name, value)
  return headers
}

async function contentOf(answer, responseType) {
  if (responseType === 'arraybuffer') return answer.arrayBuffer()
  const text = await answer.text()
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function uploadFile({ url, filePath, name, header = {}, formData = {}, signal }) {
  const form = new FormData()
  for (const [key, value] of Object.entries(formData)) form.append(key, value)
  form.append(name, await (await fetch(filePath)).blob(), 'photo')
  const answer = await ask(url, { method: 'POST', headers: header, body: form, signal })
  return { statusCode: answer.status, data: await answer.text() }
}

async function downloadFile({ url, header = {}, signal }) {
  const answer = await ask(url, { headers: header, signal })
  return { statusCode: answer.status, tempFilePath: URL.createObjectURL(await answer.blob()) }
}

/** Each returns a task that can be ended, as on the phone; without a waiting call also a promise. */
const tasks = Object.entries(calls({ request, uploadFile, downloadFile })).map(([name, call]) => [name, (wish) => {
  const end = new AbortController()
  const task = { abort: () => end.abort(), onProgressUpdate() {}, offProgressUpdate() {}, onHeadersReceived() {}, offHeadersReceived() {} }
  const done = call({ ...wish, signal: end.signal })
  return done ? Object.assign(done, task) : task
}])

export const traffic = Object.fromEntries(tasks)
