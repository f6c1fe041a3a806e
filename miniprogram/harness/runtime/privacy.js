import { calls, note, settings } from './answers.js'
import { ask, make } from './draw.js'
import { storage } from './storage.js'

const Key = 'privacy guide'
let listener

/** WeChat's privacy guide: asked once, before the first call that touches personal data. */
const agreed = () => settings.privacy === 'agreed' || storage.getStorageSync(Key) === true

/** Rejects when the person declines. */
export async function needPrivacy(call) {
  if (agreed()) return
  const answer = await (listener ? throughApp(call) : throughWechat())
  note('privacy', { answer })
  if (answer !== 'agree') throw Object.assign(new Error('privacy permission is not authorized'), { more: { errno: 104 } })
  storage.setStorageSync(Key, true)
}

const throughApp = call => new Promise(resolve => listener(({ event }) => event !== 'exposureAuthorization' && resolve(event), { referrer: call }))

const throughWechat = () => ask(answer => make('div', { 'className': 'wx-dialog', 'role': 'dialog', 'aria-modal': 'true', 'aria-label': '用户隐私保护提示' },
  make('h2', { text: '用户隐私保护提示' }),
  make('button', { text: '拒绝', onclick: () => answer('disagree') }),
  make('button', { text: '同意', onclick: () => answer('agree') })))

export const privacy = {
  onNeedPrivacyAuthorization: tell => void (listener = tell),
  ...calls({
    requirePrivacyAuthorize: () => needPrivacy('requirePrivacyAuthorize'),
    getPrivacySetting: () => ({ needAuthorization: !agreed(), privacyContractName: '《小程序隐私保护指引》' }),
    openPrivacyContract: () => note('privacy contract'),
  }),
}
