import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after, before, beforeEach } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build, openBrowser, serveFolder } from './set-up.mjs'

const fixture = fileURLToPath(new URL('fixture', import.meta.url))
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zzj-harness-'))
let site, browser, page

before(async () => {
  build(fixture, folder)
  site = await serveFolder(folder)
  browser = await openBrowser()
})

beforeEach(async () => {
  await page?.context().close()
  await openPhone({})
})

after(async () => {
  await browser.close()
  await site.end()
  fs.rmSync(folder, { recursive: true })
})

async function openPhone(settings) {
  page = await (await browser.newContext()).newPage()
  page.setDefaultTimeout(20_000)
  await page.addInitScript(given => (globalThis.phoneSettings = given), settings)
  await page.goto(site.address)
}

const see = words => page.getByText(words).filter({ visible: true }).first().waitFor()
const tap = words => page.getByRole('button', { name: words, exact: true }).filter({ visible: true }).click()

/** Calls one of WeChat's functions; a failure comes back as its message. */
const call = (name, wish = {}) => page.evaluate(([name, wish]) => wx[name](wish).catch(fault => fault.errMsg), [name, wish])

test('A page comes back as it was left, and the one above it is gone', async () => {
  await tap('再来一次')
  await call('navigateTo', { url: '/pages/deeper/deeper?word=a%2Bb' })
  await see('带来 a%2Bb')
  await page.getByRole('button', { name: '返回' }).click()

  await see('一共 1 次')
  assert.equal(await page.getByText('带来').count(), 0)
})

test('Tab pages are kept, until the app is launched anew', async () => {
  await tap('再来一次')
  await page.getByRole('tab', { name: '二' }).click()
  await see('第二页')
  await page.getByRole('tab', { name: '一' }).click()
  await see('一共 1 次')

  await call('reLaunch', { url: '/pages/first/first' })
  await see('一共 0 次')
})

test('A tab page cannot be laid on another, and a page that is not there not be opened', async () => {
  assert.match(await call('navigateTo', { url: '/pages/second/second' }), /tabbar/)
  assert.match(await call('navigateTo', { url: '/pages/nowhere' }), /not found/)
})

test('Typed text reaches the page', async () => {
  await page.getByLabel('姓名').fill('高建国')
  await see('您好，高建国')
})

test('A dialog tells which button was tapped, a list which line, a toast goes by itself', async () => {
  const answer = call('showModal', { title: '真的吗', content: '不能撤回' })
  await page.getByRole('dialog', { name: '真的吗' }).getByRole('button', { name: '确定' }).click()
  assert.equal((await answer).confirm, true)

  const line = call('showActionSheet', { itemList: ['甲', '乙'] })
  await tap('乙')
  assert.equal((await line).tapIndex, 1)

  await call('showToast', { title: '好了' })
  await see('好了')
  await page.getByText('好了').waitFor({ state: 'detached' })
})

test('What is stored is there after the phone was closed', async () => {
  await page.evaluate(() => wx.setStorageSync('draft', { text: '楼道灯' }))
  await page.reload()
  assert.deepEqual(await page.evaluate(() => wx.getStorageSync('draft')), { text: '楼道灯' })
  assert.equal(await page.evaluate(() => wx.getStorageSync('nothing')), '')
  assert.match(await page.evaluate(() => { try { wx.setStorageSync('big', 'x'.repeat(2_000_000)) } catch (fault) { return fault.message } }), /limit/)
})

test('A code is read by the scanner, and by a camera on the page, again and again', async () => {
  assert.equal(await page.evaluate(() => phone.look('nobody looks')), false)
  const scanned = call('scanCode')
  await page.waitForFunction(() => phone.look('one'))
  assert.equal((await scanned).result, 'one')

  await call('navigateTo', { url: '/pages/deeper/deeper' })
  for (const code of ['two', 'three']) {
    await page.waitForFunction(code => phone.look(code), code)
    await see(`看到 ${code}`)
  }
})

test('Nothing personal is given away before the privacy guide is agreed to, and it is asked once', async () => {
  await page.context().close()
  await openPhone({ privacy: 'ask' })
  await tap('手机号')
  await page.getByRole('button', { name: '拒绝' }).click()
  await see('答复 getPhoneNumber:fail')

  await tap('手机号')
  await page.getByRole('button', { name: '同意' }).click()
  await see('答复 sandbox-phone-13800000000')
  assert.equal(await call('requirePrivacyAuthorize').then(answer => answer.errMsg), 'requirePrivacyAuthorize:ok')
})

test('Somebody is asked about messages only after a tap, and the answer is theirs', async () => {
  assert.match(await page.evaluate(() => wx.requestSubscribeMessage({ tmplIds: ['survey'] }).catch(fault => fault.errMsg)), /TAP/)
  await tap('请允许发消息')
  await page.getByRole('button', { name: '允许', exact: true }).click()
  await see('答复 accept accept')
})

test('A request goes to the server that the page came from, and fails without a network, which the app hears of', async () => {
  const answer = await call('request', { url: 'https://api.example.org/echo?a=1', method: 'POST', header: { 'Content-Type': 'application/json' }, data: { b: 2 } })
  assert.deepEqual(answer.data, { method: 'POST', url: '/echo?a=1', type: 'application/json', body: '{"b":2}' })
  assert.match(await call('request', { url: 'https://api.example.org/echo', method: 'PATCH' }), /method is invalid/)

  await page.evaluate(() => wx.onNetworkStatusChange(now => (globalThis.heard = now.isConnected)))
  await page.context().setOffline(true)
  await page.waitForFunction(() => globalThis.heard === false)
  assert.match(await call('request', { url: 'https://api.example.org/echo' }), /request:fail/)
  assert.equal((await call('getNetworkType')).networkType, 'none')
})

test('A photo is chosen and uploaded', async () => {
  const [chooser, chosen] = await Promise.all([page.waitForEvent('filechooser'), page.evaluate(() => { globalThis.photo = wx.chooseImage({ count: 1 }) })])
  void chosen
  await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('a picture') })
  const answer = await page.evaluate(async () => wx.uploadFile({ url: 'https://api.example.org/echo', name: 'file', filePath: (await globalThis.photo).tempFilePaths[0] }))
  assert.match(JSON.parse(answer.data).body, /name="file"[\s\S]*a picture/)
})

test('The login code is that of the person who holds the phone', async () => {
  await page.context().close()
  await openPhone({ name: '王桂兰' })
  assert.equal((await call('login')).code, 'sandbox-王桂兰')
})
