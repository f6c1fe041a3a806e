// The first screen in a browser that has never been here, over a slow line and on a slow phone: how much came, and how long it took.
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { repository } from '../e2e/support/places.mjs'
import { startServers } from '../e2e/support/servers.mjs'

const Line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const SlowerCpu = 4
const Rounds = 5
const FirstWords = '欢迎使用居民自治金'

const servers = await startServers()
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'] })
const rounds = []
for (let round = 0; round < Rounds; round += 1) rounds.push(await firstScreen())
await browser.close()
await servers.end()

const median = name => rounds.map(round => round[name]).sort((a, b) => a - b)[Math.floor(Rounds / 2)]
const figures = { first_screen_kilobytes: Math.round(median('bytes') / 102.4) / 10, first_screen_ms: Math.round(median('milliseconds')), requests: median('requests') }
console.table({ h5: figures })
keep(figures)

async function firstScreen() {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', Line)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SlowerCpu })
  const sizes = []
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))

  const began = performance.now()
  await page.goto(`${servers.api}/h5/`, { waitUntil: 'commit' })
  await page.getByText(FirstWords).first().waitFor()
  const milliseconds = performance.now() - began
  await page.waitForLoadState('networkidle')
  await context.close()
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds, requests: sizes.length }
}

/** Beside the figures of the other benches. */
function keep(mine) {
  const file = path.join(repository, 'artifacts/bench.json')
  const others = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${JSON.stringify({ ...others, h5: mine }, null, 2)}\n`)
}
