import { calls, note, settings } from './answers.js'

const listeners = new Map()
let clipboard = ''

/** The phone itself: its network, what one feels and hears, its screen, size and letters. */
const networkType = () => (navigator.onLine ? settings.network : 'none')

function onNetworkStatusChange(tell) {
  const now = () => tell({ isConnected: navigator.onLine, networkType: networkType() })
  listeners.set(tell, now)
  for (const change of ['online', 'offline']) addEventListener(change, now)
}

function offNetworkStatusChange(tell) {
  for (const change of ['online', 'offline']) removeEventListener(change, listeners.get(tell))
}

function getRandomValues({ length }) {
  return { randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer }
}

const sound = () => ({
  src: '', play() { note('sound', { src: this.src }) }, stop() {}, pause() {}, seek() {}, destroy() {}, onEnded() {}, onError() {}, offError() {},
})

function createWebAudioContext() {
  const createOscillator = () => {
    const tone = { frequency: { value: 440 }, connect() {}, stop() {}, start: () => note('sound', { frequency: tone.frequency.value }) }
    return tone
  }
  return { currentTime: 0, destination: {}, createOscillator, close: () => Promise.resolve() }
}

const system = () => ({
  windowWidth: innerWidth, windowHeight: innerHeight, screenWidth: innerWidth, screenHeight: innerHeight, statusBarHeight: 0,
  pixelRatio: devicePixelRatio, platform: 'android', brand: 'phone', model: 'phone', system: 'Android 14', theme: 'light', language: 'zh_CN',
  version: '8.0.50', SDKVersion: '3.8.12', fontSizeSetting: 16 * settings.fontScale, fontSizeScaleFactor: settings.fontScale,
  safeArea: { top: 0, left: 0, right: innerWidth, bottom: innerHeight, width: innerWidth, height: innerHeight },
})

const menuButton = () => ({ width: 87, height: 32, top: 6, right: innerWidth - 7, left: innerWidth - 94, bottom: 38 })

const nothing = () => {}
const unheard = ['onThemeChange', 'offThemeChange', 'onError', 'offError', 'onUnhandledRejection', 'offUnhandledRejection', 'onPageNotFound', 'onWindowResize',
  'offWindowResize', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onMemoryWarning', 'onNetworkWeakChange', 'offNetworkWeakChange', 'reportEvent']

export const device = {
  ...Object.fromEntries(unheard.map(name => [name, nothing])),
  canIUse: () => true,
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getSystemInfoSync: system,
  getWindowInfo: system,
  getDeviceInfo: system,
  getAppBaseInfo: system,
  getSystemSetting: system,
  getMenuButtonBoundingClientRect: menuButton,
  onNetworkStatusChange,
  offNetworkStatusChange,
  createInnerAudioContext: sound,
  createWebAudioContext,
  nextTick: run => void Promise.resolve().then(run),
  ...calls({
    getRandomValues,
    getSystemInfo: system,
    getNetworkType: () => ({ networkType: networkType() }),
    vibrateShort: ({ type = 'medium' }) => note('vibrate', { type }),
    vibrateLong: () => note('vibrate', { type: 'long' }),
    setKeepScreenOn: ({ keepScreenOn }) => note('keep screen on', { on: keepScreenOn }),
    setScreenBrightness: ({ value }) => note('brightness', { value }),
    getScreenBrightness: () => ({ value: 0.5 }),
    setClipboardData({ data }) {
      clipboard = data
      note('copy', { data })
    },
    getClipboardData: () => ({ data: clipboard }),
    makePhoneCall: ({ phoneNumber }) => note('call', { phoneNumber }),
    shareFileMessage: ({ fileName }) => note('share', { fileName }),
    openLocation: () => note('map'),
    hideKeyboard: nothing,
    loadFontFace: nothing,
  }),
}
