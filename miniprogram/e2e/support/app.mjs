import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { graveFaults } from './accessibility.mjs'
import { pictures } from './places.mjs'
import { readQr } from './qr.mjs'

const screen = { width: 375, height: 812 }
const PatienceInSeconds = 30
const LargeScale = 1.4
const BrowserForgetsTapAfterMs = 8000
const Tappable = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch', 'option']

// Runs on the page: waits for movements that come to an end, because a colour on its way is neither the one nor the other.
function settle() {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
  return Promise.all(passing.map(({ finished }) => finished.catch(() => undefined))).then(() => undefined)
}

/** The app on one person's phone, spoken to in the words that stand on its pages. The same words work on both builds. */
export class App {
  faults = []
  seen = []
  taps = 0

  static async open(browser, stage, { name, at = '', ...phone }) {
    const app = new App()
    app.stage = stage
    app.name = name
    app.context = await browser.newContext({ viewport: screen, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    app.page = await app.context.newPage()
    app.page.setDefaultTimeout(PatienceInSeconds * 1000)
    app.watch()
    await app.prepare(phone)
    await app.page.goto(`${process.env.MINI_SITE}/${stage.build}/${at && `#${at}`}`)
    return app
  }

  watch() {
    const ours = [process.env.MINI_SITE, process.env.MINI_SANDBOX, 'data:', 'blob:']
    this.page.on('pageerror', fault => this.faults.push(`fault on the page: ${fault.message}`))
    this.page.on('console', (line) => {
      // A request that is refused, or goes out without a network, is the browser's own line; the page has to say it in its words.
      if (line.type() === 'error' && !/^Failed to load resource/.test(line.text())) this.faults.push(`console: ${line.text().slice(0, 400)}`)
    })
    this.page.on('response', (answer) => {
      if (answer.status() >= 500) this.faults.push(`${answer.status()} from ${answer.url()}`)
    })
    this.page.on('request', (order) => {
      if (!ours.some(start => order.url().startsWith(start))) this.faults.push(`request to somebody else: ${order.url()}`)
    })
  }

  /** How the phone is set. WeChat knows who holds it: in the mini-program by login, on its web page by sending them back at once. There somebody has switched to large letters before. */
  async prepare(phone) {
    const settings = { name: this.name, fontScale: this.stage.large ? LargeScale : 1, ...phone }
    await this.context.addInitScript(given => (globalThis.phoneSettings = given), settings)
    if (this.stage.large && this.stage.build === 'h5') await this.context.addInitScript(() => localStorage.setItem('letters.large', JSON.stringify({ type: 'boolean', data: true })))
    await this.context.route(/\/connect\/oauth2\/authorize\?/, (route) => {
      const [address] = route.request().url().split('#')
      return route.continue({ url: `${address}&sandbox_name=${encodeURIComponent(this.name)}` })
    })
  }

  /** What is visible and called so: something to tap, or else a text. */
  async named(words) {
    const exact = typeof words === 'string'
    const toTap = Tappable.map(role => this.page.getByRole(role, { name: words, exact })).reduce((all, one) => all.or(one)).filter({ visible: true })
    const text = this.page.getByText(words, { exact }).filter({ visible: true })
    await toTap.or(text).first().waitFor()
    return await toTap.count() > 0 ? toTap.first() : text.first()
  }

  async tap(words) {
    this.taps += 1
    await (await this.named(words)).click()
  }

  async see(words) { await this.page.getByText(words).filter({ visible: true }).first().waitFor() }
  async gone(words) { await this.page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'detached' }) }
  tab(words) { return this.page.getByRole('tab', { name: words }).filter({ visible: true }).click() }

  /** Writes into the field of that label. */
  async write(label, text) { await this.field(label).fill(text) }
  field(label) { return this.page.getByRole('textbox', { name: label }).filter({ visible: true }).first() }

  /** The first run, to the home page. */
  async agree() {
    await this.tap('同意并登录')
    await this.tap(/^(开始使用|以后再登记，先看看)$/)
    await this.page.getByRole('tab', { name: '我的' }).filter({ visible: true }).waitFor()
  }

  /** To a page, as a link in a message leads there. */
  async go(url) {
    if (this.stage.build === 'mp') return this.page.evaluate(to => globalThis.wx.navigateTo({ url: to }), url)
    await this.page.evaluate(to => (location.hash = to), url)
  }

  async back() {
    if (this.stage.build === 'mp') return this.page.evaluate(() => globalThis.phone.back())
    await this.page.goBack()
  }

  /** The phone is closed and opened again: what the app did not keep is gone. */
  async reopen() { await this.page.reload() }

  /** A text that the app keeps on the phone. */
  kept(key) { return this.page.evaluate(([name, phone]) => (phone ? wx.getStorageSync(name) : localStorage.getItem(name)) || undefined, [key, this.stage.build === 'mp']) }
  keep(key, text) { return this.page.evaluate(([name, value, phone]) => (phone ? wx.setStorageSync(name, value) : localStorage.setItem(name, value)), [key, text, this.stage.build === 'mp']) }

  offline(is) { return this.context.setOffline(is) }
  journal() { return this.page.evaluate(() => globalThis.phone?.journal ?? []) }

  /** Scans a picture of a code after a tap on `words`: the mini-program's camera reads it, a browser takes a photo of it. */
  async scan(words, picture) {
    const file = { name: 'code.png', mimeType: 'image/png', buffer: picture }
    if (this.stage.build === 'h5') {
      const chooser = this.page.waitForEvent('filechooser')
      await this.tap(words)
      const opened = await Promise.race([chooser, this.page.waitForTimeout(BrowserForgetsTapAfterMs)])
      if (!opened) await this.tap(/^(扫码签到|再扫一次|扫下一位)$/)
      return (await chooser).setFiles(file)
    }
    await this.tap(words)
    const text = readQr(picture)
    await this.page.waitForFunction(code => globalThis.phone.look(code), text)
  }

  /** Holds a picture before the camera that is open on the page; a browser has none, and takes a photo after a tap on `words`. */
  async hold(picture, words) {
    if (this.stage.build === 'h5') return this.scan(words, picture)
    await this.page.waitForFunction(code => globalThis.phone.look(code), readQr(picture))
  }

  pause(milliseconds) { return this.page.waitForTimeout(milliseconds) }

  /** WeChat's question whether messages may come, where it is asked. */
  async allowMessages() {
    if (this.stage.build === 'mp') await this.tap('允许')
  }

  /** A picture of the element, as another phone's camera sees it. */
  photo(selector) { return this.page.locator(selector).filter({ visible: true }).first().screenshot() }

  /** Looks the page over: nobody may be kept out, nothing may stick out. A picture of it when pictures are wanted. */
  async look(name) {
    this.seen.push(name)
    await this.page.evaluate(() => document.fonts.ready)
    await this.page.evaluate(settle)
    this.faults.push(...(await graveFaults(this.page)).map(fault => `${name}: ${fault}`))
    const wider = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wider > 0) this.faults.push(`${name}: ${wider} px wider than the screen`)
    if (process.env.MINI_PICTURES) await this.picture(path.join(pictures, this.stage.name.replace(/[, ]+/g, '-')), name)
  }

  async picture(folder, name) {
    fs.mkdirSync(folder, { recursive: true })
    await this.page.waitForTimeout(500) // movements come to an end
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) })
  }

  async pictureOfFailure(sentence) {
    const folder = process.env.MINI_FAILURES
    if (folder) await this.picture(folder, `${sentence} (${this.stage.name}, ${this.name})`.replaceAll('/', ' ')).catch(() => undefined)
  }

  /** What a failed journey should say of this phone. */
  story() { return [`${this.name} saw: ${this.seen.join(', ') || 'nothing'}`, ...this.faults].join('\n  ') }

  assertWhole() { assert.deepEqual([...new Set(this.faults)], []) }
  putAway() { return this.context.close() }
}
