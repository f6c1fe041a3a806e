import { calls, note, settings } from './answers.js'
import { ask, make } from './draw.js'
import { needPrivacy } from './privacy.js'

/** The camera elements that look for codes on the pages now. */
export const cameras = new Set()
let scanner

/** A code comes before the camera, as a test holds it there. False when no camera looks. */
export function look(text) {
  note('look', { text })
  const seen = { result: text, scanType: 'QR_CODE', charSet: 'UTF-8', type: 'qrcode' }
  if (scanner) scanner(seen)
  else [...cameras].at(-1)?.triggerEvent('scancode', seen)
  return Boolean(scanner) || cameras.size > 0
}

async function scanCode() {
  const seen = await ask((answer) => {
    scanner = code => answer({ ...code, path: '' })
    return make('div', { 'className': 'wx-dialog', 'role': 'dialog', 'aria-modal': 'true', 'aria-label': '扫一扫' },
      make('h2', { text: '扫一扫' }), make('button', { text: '关闭', onclick: () => answer(undefined) }))
  })
  scanner = undefined
  if (!seen) throw new Error('cancel')
  return seen
}

// The same chooser of files as in a browser, so that one test gives a photo to both builds.
function chooseFiles(count) {
  return new Promise((resolve, reject) => {
    const field = make('input', { type: 'file', accept: 'image/*' })
    field.multiple = count > 1
    field.onchange = () => resolve([...field.files].slice(0, count).map(file => ({ tempFilePath: URL.createObjectURL(file), size: file.size, fileType: 'image' })))
    field.oncancel = () => reject(new Error('cancel'))
    field.click()
  })
}

async function chooseMedia({ count = 9 }) {
  await needPrivacy('chooseMedia')
  return { tempFiles: await chooseFiles(count), type: 'image' }
}

async function chooseImage({ count = 9 }) {
  await needPrivacy('chooseImage')
  const files = await chooseFiles(count)
  return { tempFilePaths: files.map(file => file.tempFilePath), tempFiles: files.map(file => ({ path: file.tempFilePath, size: file.size })) }
}

function getImageInfo({ src }) {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve({ width: image.naturalWidth, height: image.naturalHeight, path: src, type: 'png', orientation: 'up' })
    image.onerror = () => reject(new Error('no such image'))
    image.src = src
  })
}

async function getLocation() {
  await needPrivacy('getLocation')
  return { latitude: 31.2744, longitude: 121.5736, accuracy: 30, ...settings.place }
}

async function chooseLocation() {
  await needPrivacy('chooseLocation')
  return { name: '小区东门', address: '上海市浦东新区', latitude: 31.2744, longitude: 121.5736, ...settings.place }
}

export const camera = {
  ...calls({
    scanCode, chooseMedia, chooseImage, getImageInfo, getLocation, chooseLocation,
    compressImage: ({ src }) => ({ tempFilePath: src }),
    previewImage: ({ urls }) => note('preview', { urls }),
    saveImageToPhotosAlbum: ({ filePath }) => note('save', { filePath }),
  }),
  createCameraContext: () => ({ takePhoto: () => undefined }),
}
