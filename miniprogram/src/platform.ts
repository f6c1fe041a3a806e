/**
 * The only file that knows on what it runs: the mini-program's wx.* and what a browser has in its place.
 * Everything else of the app speaks of storage, requests, codes and photos.
 */

export interface Asked {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: string
}

export interface Answered {
  status: number
  data: unknown
}

/** Where the Api is: pages in a browser come from it, the mini-program is built for one. */
export const apiBase = (): string => import.meta.env.VITE_API_BASE ?? (isMiniProgram() ? 'http://127.0.0.1:5080' : '')

/** What codes that this phone shows begin with. */
export const siteAddress = () => apiBase() || location.origin

/** Rejects when no answer came. */
export function request(asked: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    uni.request({
      url: apiBase() + asked.url,
      method: asked.method,
      header: asked.headers,
      data: asked.body,
      timeout: 15_000,
      success: answer => resolve({ status: answer.statusCode, data: answer.data }),
      fail: failure => reject(new Error(failure.errMsg)),
    })
  })
}

export function upload(url: string, filePath: string, headers: Record<string, string>): Promise<Answered> {
  return new Promise((resolve, reject) => {
    uni.uploadFile({
      url: apiBase() + url,
      filePath,
      name: 'file',
      header: headers,
      success: answer => resolve({ status: answer.statusCode, data: parsed(answer.data) }),
      fail: failure => reject(new Error(failure.errMsg)),
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text || 'null')
  } catch {
    return undefined // a page of something between the phone and the Api
  }
}

/** A file that the phone keeps: opened or sent on in WeChat, saved by a browser. */
export function download(url: string, name: string, headers: Record<string, string>): Promise<Answered> {
  // #ifdef H5
  return fetch(apiBase() + url, { headers }).then(async (answer) => {
    if (answer.ok) (await import('./shared/save-h5')).save(await answer.blob(), name)
    return { status: answer.status, data: answer.ok ? undefined : await answer.json().catch(() => undefined) }
  })
  // #endif
  // #ifndef H5
  return new Promise((resolve, reject) => {
    uni.downloadFile({ url: apiBase() + url, header: headers, fail: failure => reject(new Error(failure.errMsg)), success: (answer) => {
      if (answer.statusCode < 400) wx.shareFileMessage?.({ filePath: answer.tempFilePath, fileName: name, fail: () => undefined })
      resolve({ status: answer.statusCode, data: undefined })
    } })
  })
  // #endif
}

/** Nothing, when nothing is stored. */
export function stored<T>(key: string): T | undefined {
  const value: unknown = uni.getStorageSync(key)
  return value === '' || value === null ? undefined : (value as T)
}

export const store = (key: string, value: unknown) => uni.setStorageSync(key, value)
export const forget = (key: string) => uni.removeStorageSync(key)
export const forgetAll = () => uni.clearStorageSync()
export const storedKeys = () => uni.getStorageInfoSync().keys

/** A code by which WeChat tells the Api who this is. Single use. */
export function loginCode(): Promise<string> {
  return new Promise((resolve, reject) => {
    uni.login({ provider: 'weixin', success: answer => resolve(answer.code), fail: failure => reject(new Error(failure.errMsg)) })
  })
}

export { isOnline, whenNetworkChanges } from './platform-network'

/** Whether somebody has set the phone to letters larger than usual. */
export function systemWantsLargeLetters(): boolean {
  // #ifdef MP-WEIXIN
  return (wx.getAppBaseInfo?.().fontSizeScaleFactor ?? 1) > 1.1
  // #endif
  // #ifdef H5
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > 18
  // #endif
}

export function randomBytes(length: number): Promise<Uint8Array> {
  // #ifdef MP-WEIXIN
  return new Promise((resolve, reject) => {
    wx.getRandomValues({ length, success: answer => resolve(new Uint8Array(answer.randomValues)), fail: () => reject(new Error('no random bytes')) })
  })
  // #endif
  // #ifndef MP-WEIXIN
  return Promise.resolve(crypto.getRandomValues(new Uint8Array(length)))
  // #endif
}

/** The text of a QR code in front of the camera; nothing when somebody thought better of it. A browser reads it from a photo, and says '' when there is none on it. */
export function scanCode(): Promise<string | undefined> {
  // #ifdef H5
  return takePhoto(['camera', 'album']).then(async path => path && ((await (await import('./shared/read-qr-h5')).readQr(path)) ?? ''))
  // #endif
  // #ifndef H5
  return new Promise((resolve) => {
    uni.scanCode({ onlyFromCamera: true, scanType: ['qrCode'], success: answer => resolve(answer.result), fail: () => resolve(undefined) })
  })
  // #endif
}

/** Path of a photo, or nothing when somebody thought better of it. */
export function takePhoto(sourceType: ('camera' | 'album')[] = ['camera', 'album']): Promise<string | undefined> {
  return new Promise((resolve) => {
    uni.chooseImage({ count: 1, sizeType: ['compressed'], sourceType, success: answer => resolve(answer.tempFilePaths[0]), fail: () => resolve(undefined) })
  })
}

export type SubscriptionWord = 'accept' | 'reject' | 'ban' | 'filter'

/** Only from a tap, at most three templates. A browser cannot ask. */
export function askToSend(templates: string[]): Promise<Record<string, SubscriptionWord>> {
  // #ifdef MP-WEIXIN
  return new Promise((resolve) => {
    const words = (answer: object) => Object.fromEntries(Object.entries(answer).filter(([id]) => templates.includes(id)))
    wx.requestSubscribeMessage({ tmplIds: templates.slice(0, 3), success: answer => resolve(words(answer)), fail: () => resolve({}) })
  })
  // #endif
  // #ifndef MP-WEIXIN
  return Promise.resolve({})
  // #endif
}

/** Asking whether messages may be sent, and the phone's number, are WeChat's. */
export const canAskToSend = isMiniProgram()
export const canTellPhone = canAskToSend

export function isMiniProgram(): boolean {
  // #ifdef MP-WEIXIN
  return true
  // #endif
  // #ifndef MP-WEIXIN
  return false
  // #endif
}

/** WeChat shows its privacy guide once; whoever declines goes on without what needs it. */
export function agreedToPrivacyGuide(): Promise<boolean> {
  // #ifdef MP-WEIXIN
  return new Promise(resolve => wx.requirePrivacyAuthorize ? wx.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) }) : resolve(true))
  // #endif
  // #ifndef MP-WEIXIN
  return Promise.resolve(true)
  // #endif
}

export const buzz = () => uni.vibrateShort({ type: 'medium', fail: () => undefined })
export const keepScreenOn = (on: boolean) => uni.setKeepScreenOn?.({ keepScreenOn: on, fail: () => undefined })

/** What makes tones; nothing where there is no sound. */
export const audioContext = () => isMiniProgram() ? wx.createWebAudioContext?.() : typeof AudioContext === 'undefined' ? undefined : new AudioContext()

/** What this phone calls itself, as evidence of who scanned. */
export const deviceName = () => (uni.getSystemInfoSync().model || 'phone').slice(0, 60)
