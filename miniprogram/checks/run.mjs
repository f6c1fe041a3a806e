// node checks/run.mjs [COUNTS]: everything that ./zzj test miniprogram asks of the mini-program. COUNTS is a file for the figures.
import fs from 'node:fs'
import path from 'node:path'
import { builds, inBrowser, miniprogram } from '../e2e/support/places.mjs'
import { settleTowns } from '../e2e/support/settling.mjs'
import { startServers } from '../e2e/support/servers.mjs'
import { startSite } from '../e2e/support/site.mjs'
import { command, nodeTests, script, unitTests } from './steps.mjs'
import { Tally } from './tally.mjs'

const JourneysAtOnce = 2
const tally = new Tally()
const testsIn = folder => fs.readdirSync(path.join(miniprogram, folder)).filter(name => name.endsWith('.test.mjs')).map(name => path.join(miniprogram, folder, name))
const wanted = new RegExp(process.env.MINI_JOURNEYS ?? '')

// Beside one another: the machine has two cores, and the journeys wait most of the time.
await Promise.all([look(), travel()])
if (process.argv[2]) tally.write(process.argv[2])
console.log(`${tally.passed} passed, ${tally.total - tally.passed} failed`)
process.exit(tally.passed === tally.total ? 0 : 1)

async function look() {
  if (process.env.MINI_JOURNEYS) return
  await command(tally, 'The types are those of the Api\'s description', script('api-types:check'))
  await command(tally, 'Type check', script('typecheck'))
  await command(tally, 'eslint', script('lint'))
  await command(tally, 'stylelint', script('lint:styles'))
  await unitTests(tally)
  await nodeTests(tally, testsIn('harness/tests'), 1)
}

async function travel() {
  const serving = startServers().catch(fault => fault)
  const built = await build()
  const servers = await serving
  if (servers instanceof Error) return tally.record('The Api and the sandbox start', servers.message)
  if (built && !process.env.MINI_JOURNEYS) await nodeTests(tally, testsIn('checks'), 1)
  if (built) await journeys(servers)
  await servers.end()
}

async function build() {
  if (process.env.MINI_BUILT) return true
  const h5 = await command(tally, 'Build for h5', script('build:h5'))
  const mp = await command(tally, 'Build for WeChat', script('build:mp'))
  return mp && await command(tally, 'The harness takes the build', [process.execPath, ['harness/build.mjs', builds.weixin, inBrowser]]) && h5
}

async function journeys(servers) {
  const site = await startSite(servers.api)
  Object.assign(process.env, { MINI_SITE: site.address, MINI_API: servers.api, MINI_SANDBOX: servers.sandbox, MINI_DATABASE: servers.database })
  await settleTowns()
  await nodeTests(tally, testsIn('e2e/journeys').filter(file => wanted.test(file)), JourneysAtOnce)
  await site.end()
}
