import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort, run, serve } from './programs.mjs'
import { builds, repository } from './places.mjs'

const built = (project, name) => path.join(repository, project, 'bin/Release/net10.0', `ZiZhiJin.${name}.dll`)
const apiProgram = built('src/Api', 'Api')
const sandboxProgram = built('tests/WechatSandbox', 'WechatSandbox')

/** The sandbox and the Api as they were built for release, over a database of this run's own with the demonstration towns in it. */
export async function startServers() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zzj-mini-'))
  const [sandboxPort, apiPort] = [await freePort(), await freePort()]
  const sandbox = `http://127.0.0.1:${sandboxPort}`
  const api = `http://127.0.0.1:${apiPort}`
  const env = environment(folder, sandbox)
  const cwd = path.dirname(apiProgram)

  await run('dotnet', [apiProgram, 'migrate'], { cwd, env })
  await run('dotnet', [apiProgram, 'load-demo'], { cwd, env })
  const running = await Promise.all([
    serve('dotnet', [sandboxProgram], { cwd: path.dirname(sandboxProgram), probe: `${sandbox}/healthz`, env: { ...env, ASPNETCORE_URLS: sandbox, Callbacks__Api: api } }),
    serve('dotnet', [apiProgram], { cwd, probe: `${api}/readyz`, env: { ...env, ASPNETCORE_URLS: api } }),
  ])
  const end = async () => {
    await Promise.all(running.map(program => program.end()))
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { api, sandbox, database: env.ConnectionStrings__MySql, log: () => running[1].said(), end }
}

function environment(folder, sandbox) {
  const keys = path.join(folder, 'keys.json')
  const key = () => crypto.randomBytes(32).toString('base64')
  fs.writeFileSync(keys, JSON.stringify({ development: true, current: 'k1', keys: { k1: key() }, fingerprint: key() }), { mode: 0o600 })
  return {
    ASPNETCORE_ENVIRONMENT: 'Development',
    ConnectionStrings__MySql: databaseOfThisRun(),
    H5__Folder: builds.h5,
    KeyRing__Path: keys,
    Photos__Folder: path.join(folder, 'photos'),
    Wechat__ApiBase: sandbox,
    Wechat__AuthorizeBase: sandbox,
  }
}

function databaseOfThisRun() {
  const given = process.env.ConnectionStrings__MySql
  if (!given || !process.env.ConnectionStrings__Redis) throw new Error('Start me with ./zzj test miniprogram: it brings database and Redis.')
  const others = given.split(';').filter(part => part && !/^database=/i.test(part.trim()))
  return [...others, `database=zzj_mini_${crypto.randomBytes(6).toString('hex')}`].join(';')
}
