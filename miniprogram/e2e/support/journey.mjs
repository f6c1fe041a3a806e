import test, { after } from 'node:test'
import { chromium } from 'playwright-core'
import { App } from './app.mjs'
import { DeskBrowser } from './desk-browser.mjs'
import { BigScreen } from './screen.mjs'
import { stages } from './stages.mjs'
import { Town } from './town.mjs'

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const PatienceInSeconds = 240
const wanted = new RegExp(process.env.MINI_STAGES ?? '')
let browser

// Only for a story that is told: without one nobody would close it again.
const startBrowser = async () => (browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags }))
after(() => browser?.close())

/**
 * journey('A resident …', async ({ town, open }) => …) tells one story once a stage. `open(name, more?)` opens the app on a phone of
 * that person's own, `screen()` and `desk()` browsers for the hall and for staff; however the story ends, every phone is looked over for faults and put away.
 */
export function journey(sentence, story, { only = () => true } = {}) {
  for (const stage of stages.filter(only).filter(({ name }) => wanted.test(name))) {
    test(`${sentence} (${stage.name})`, { timeout: PatienceInSeconds * 1000 }, () => tell(story, stage, sentence))
  }
}

async function tell(story, stage, sentence) {
  await startBrowser()
  const phones = []
  const others = []
  const open = async (name, more) => {
    const app = await App.open(browser, stage, { name, ...more })
    phones.push(app)
    return app
  }
  const other = kind => async () => others[others.push(await kind.open(browser)) - 1]
  try {
    await story({ town: await Town.of(stage), open, screen: other(BigScreen), desk: other(DeskBrowser), stage })
    for (const app of phones) app.assertWhole()
  } catch (fault) {
    for (const app of phones) await app.pictureOfFailure(sentence)
    throw Object.assign(fault, { message: [fault.message, ...phones.map(app => app.story())].join('\n') })
  } finally {
    await Promise.all([...phones, ...others].map(one => one.putAway()))
  }
}
