import { calls } from './answers.js'

const Prefix = 'wx:'
const LargestValue = 1024 * 1024
const LargestSum = 10 * LargestValue

/** WeChat's storage, kept over a reload. A missing key is an empty text, as on the phone. */
const read = key => {
  const kept = localStorage.getItem(Prefix + key)
  return kept === null ? '' : JSON.parse(kept)
}

function write(key, value) {
  const kept = JSON.stringify(value)
  if (kept.length > LargestValue) throw new Error('entry size limit reached')
  if (used() + kept.length > LargestSum) throw new Error('exceed storage max size 10Mb')
  localStorage.setItem(Prefix + key, kept)
}

const keys = () => Object.keys(localStorage).filter(key => key.startsWith(Prefix)).map(key => key.slice(Prefix.length))
const used = () => keys().reduce((sum, key) => sum + localStorage.getItem(Prefix + key).length, 0)
const remove = key => localStorage.removeItem(Prefix + key)
const info = () => ({ keys: keys(), currentSize: Math.ceil(used() / 1024), limitSize: LargestSum / 1024 })

export const storage = {
  getStorageSync: read,
  setStorageSync: write,
  removeStorageSync: remove,
  clearStorageSync: () => keys().forEach(remove),
  getStorageInfoSync: info,
  ...calls({
    getStorage({ key }) {
      if (!keys().includes(key)) throw new Error('data not found')
      return { data: read(key) }
    },
    setStorage: ({ key, data }) => write(key, data),
    removeStorage: ({ key }) => remove(key),
    clearStorage: () => keys().forEach(remove),
    getStorageInfo: info,
  }),
}
