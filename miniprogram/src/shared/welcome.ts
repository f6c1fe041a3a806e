import { forget, store, stored } from '@/platform'

const Key = 'welcomed'
const CameFor = 'welcome.for'
let asking = false

/** Whether somebody on this phone has read what is stored and why, and agreed. */
export const welcomed = () => stored<boolean>(Key) === true
export const welcome = () => store(Key, true)
export const unwelcome = () => forget(Key)

/** Leads to the first run, whatever page a link opened; that page is what they came for. Several calls of a page lead there once. */
export function askConsent() {
  if (asking) return
  asking = true
  const [page] = getCurrentPages().slice(-1) as unknown as { $page?: { fullPath?: string } }[]
  if (page?.$page?.fullPath) store(CameFor, page.$page.fullPath)
  uni.reLaunch({ url: '/pages/join/index', complete: () => (asking = false) })
}

/** The page somebody came for before they agreed: told once. */
export function cameFor(): string | undefined {
  const page = stored<string>(CameFor)
  forget(CameFor)
  return page
}
