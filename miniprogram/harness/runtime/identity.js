import { calls, note, settings } from './answers.js'
import { ask, make } from './draw.js'
import { needPrivacy } from './privacy.js'
import { storage } from './storage.js'

const MostTemplates = 3
const Standing = 'standing words'
const TapLastsInMs = 5000
let tappedAt = -Infinity

/** Called when the app starts: WeChat asks about messages only after a tap. */
export const watchTaps = () => document.addEventListener('pointerdown', () => (tappedAt = performance.now()), true)

/** Who holds the phone, their number, and which messages they allow. The sandbox knows codes that follow from a name. */
const login = () => ({ code: `sandbox-${settings.name}` })

/** What the button with open-type getPhoneNumber tells the page. */
export async function phoneNumber() {
  try {
    await needPrivacy('getPhoneNumber')
    return { errMsg: 'getPhoneNumber:ok', code: `sandbox-phone-${settings.number}` }
  } catch (fault) {
    return { errMsg: `getPhoneNumber:fail ${fault.message}` }
  }
}

async function requestSubscribeMessage({ tmplIds }) {
  if (performance.now() - tappedAt > TapLastsInMs) throw new Error('can only be invoked by user TAP gesture.')
  if (tmplIds.length > MostTemplates) throw new Error('Templates count out of max bounds')
  const standing = storage.getStorageSync(Standing) || {}
  const open = tmplIds.filter(id => !standing[id])
  const word = open.length > 0 ? await askToSend(open) : undefined
  const words = Object.fromEntries(tmplIds.map(id => [id, standing[id] ?? word]))
  note('subscribe', { words })
  return words
}

const askToSend = templates => ask(answer => make('div', { 'className': 'wx-dialog low', 'role': 'dialog', 'aria-modal': 'true', 'aria-label': '订阅消息' },
  make('h2', { text: `申请发送 ${templates.length} 种消息` }),
  make('button', { text: '拒绝', onclick: () => answer('reject') }),
  make('button', { text: '允许', onclick: () => answer('accept') })))

const getSetting = () => ({
  authSetting: {},
  subscriptionsSetting: { mainSwitch: true, itemSettings: storage.getStorageSync(Standing) || {} },
})

export const identity = {
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wxfedcba9876543210', envVersion: 'develop', version: '' } }),
  ...calls({
    login,
    requestSubscribeMessage,
    getSetting,
    checkSession: () => ({}),
    openSetting: getSetting,
    authorize: () => ({}),
  }),
}
