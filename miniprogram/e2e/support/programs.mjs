import net from 'node:net'
import { spawn } from 'node:child_process'

/** A free loopback port. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Runs a program to its end; rejects with what it said when it fails. */
export function run(command, given, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => said.push(part))
    child.on('error', reject)
    child.on('close', (status) => {
      const text = Buffer.concat(said).toString()
      if (status === 0) resolve(text)
      else reject(new Error(`${command} ${given.join(' ')} ended with status ${status}:\n${text.slice(-6000)}`))
    })
  })
}

/** Starts a web program and waits until it answers; what it says is kept for when it does not. */
export async function serve(command, given, { cwd, env, probe, patience = 120_000 }) {
  const child = spawn(command, given, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (said = (said + part).slice(-20_000)))
  const deadline = Date.now() + patience
  while (!(await answers(probe))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${given[0]} does not answer at ${probe}:\n${said}`)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  return { end: () => end(child), said: () => said }
}

const answers = probe => fetch(probe).then(answer => answer.ok, () => false)

function end(child) {
  if (child.exitCode !== null) return Promise.resolve()
  child.kill('SIGTERM')
  const insist = setTimeout(() => child.kill('SIGKILL'), 30_000)
  return new Promise(resolve => child.once('exit', () => {
    clearTimeout(insist)
    resolve()
  }))
}
