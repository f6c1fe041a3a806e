import { calls, note } from './answers.js'
import { make } from './draw.js'

const Deepest = 10
const stack = [] // the pages that lie on one another, the top one last
const kept = new Map() // the tab pages that were opened, by their path
let frame // { app, pages, configOf, create, bar, tabs }

/** The pages of the app: which are open, which one is seen, and how one gets from one to another. */
export function setUpPages({ app, pages, configOf, create }) {
  const bar = make('header', { className: 'wx-bar' })
  const tabs = make('div', { className: 'wx-tabs', role: 'tablist' })
  tabs.hidden = !app.tabBar
  document.body.append(bar, tabs)
  frame = { app, pages, configOf, create, bar, tabs }
}

export const topPage = () => stack.at(-1)
export const pageStack = () => stack.map(entry => entry.page)

/** Opens the first page, or the one that a code or a message leads to: `#/pages/…?…`. */
export function launchOptions() {
  const [, path, query] = location.hash.match(/^#\/([^?]*)\??(.*)$/) ?? []
  return { path: path || frame.app.pages[0], query: queryOf(query), scene: 1001, referrerInfo: {} }
}

export function launch() {
  const { path } = launchOptions()
  const query = location.hash.split('?')[1] ?? ''
  go(`/${path}?${query}`, entry => stack.push(entry))
}

// Values arrive as they stand in the address, encoded or not: on the phone nobody decodes them.
const queryOf = (text = '') => Object.fromEntries(text.split('&').filter(Boolean).map(part => [part.split('=')[0], part.slice(part.indexOf('=') + 1)]))

const isTab = path => Boolean(frame.app.tabBar?.list.some(tab => tab.pagePath === path))

function pathOf(url) {
  const [path, query] = url.replace(/^\//, '').split('?')
  if (!frame.pages.includes(path)) throw new Error(`page "${path}" is not found`)
  return { path, query: queryOf(query) }
}

function go(url, place) {
  const { path, query } = pathOf(url)
  const known = kept.get(path)
  const entry = known ?? open(path, query)
  if (isTab(path)) kept.set(path, entry)
  place(entry)
  show(entry)
}

function open(path, query) {
  const host = make('main', { className: 'wx-page', tabindex: '0' })
  host.classList.toggle('with-tabs', isTab(path))
  document.body.append(host)
  const { page, root } = frame.create(path, query, host)
  const entry = { path, host, root, page, title: frame.configOf(path).navigationBarTitleText ?? frame.app.window?.navigationBarTitleText ?? '' }
  page.onLoad?.(query)
  Promise.resolve().then(() => page.onReady?.())
  host.addEventListener('scroll', () => scrolled(entry), { passive: true })
  return entry
}

function scrolled({ host, page }) {
  page.onPageScroll?.({ scrollTop: host.scrollTop })
  if (host.scrollHeight - host.scrollTop - host.clientHeight < 50) page.onReachBottom?.()
}

function show(entry) {
  for (const other of everyPage()) if (other !== entry) hide(other)
  entry.host.hidden = false
  entry.page.onShow?.()
  drawFrame()
}

function hide(entry) {
  if (entry.host.hidden) return
  entry.host.hidden = true
  entry.page.onHide?.()
}

function close(entry) {
  kept.delete(entry.path)
  entry.page.onUnload?.()
  entry.root.release()
  entry.host.remove()
}

const everyPage = () => new Set([...stack, ...kept.values()])

function navigateTo({ url }) {
  if (isTab(pathOf(url).path)) throw new Error('can not navigateTo a tabbar page')
  if (stack.length === Deepest) throw new Error(`webview count limit exceed`)
  go(url, entry => stack.push(entry))
  return { eventChannel: { emit() {}, on() {}, once() {}, off() {} } }
}

function redirectTo({ url }) {
  if (isTab(pathOf(url).path)) throw new Error('can not redirectTo a tabbar page')
  close(stack.pop())
  go(url, entry => stack.push(entry))
}

function switchTab({ url }) {
  if (!isTab(pathOf(url).path)) throw new Error('can not switch to no-tabBar page')
  stack.filter(entry => !isTab(entry.path)).forEach(close)
  go(url.split('?')[0], entry => stack.splice(0, stack.length, entry))
}

function reLaunch({ url }) {
  pathOf(url)
  everyPage().forEach(close)
  go(url, entry => stack.splice(0, stack.length, entry))
}

export function navigateBack({ delta = 1 } = {}) {
  const leaving = stack.splice(Math.max(1, stack.length - delta))
  leaving.reverse().forEach(close)
  show(topPage())
}

function drawFrame() {
  const { app, bar, tabs } = frame
  const entry = topPage()
  bar.style.background = app.window?.navigationBarBackgroundColor ?? '#fff'
  bar.style.color = app.window?.navigationBarTextStyle ?? 'black'
  const back = stack.length > 1 ? [make('button', { 'text': '‹', 'aria-label': '返回', 'onclick': () => navigateBack() })] : []
  bar.replaceChildren(...back, make('div', { 'text': entry.title, 'role': 'heading', 'aria-level': '1' }))
  bar.hidden = frame.configOf(entry.path).navigationStyle === 'custom'
  tabs.hidden = !isTab(entry.path)
  tabs.replaceChildren(...(app.tabBar?.list ?? []).map(tab => drawTab(tab, entry)))
}

function drawTab({ pagePath, text, iconPath, selectedIconPath }, entry) {
  const here = pagePath === entry.path
  const tab = make('button', { 'role': 'tab', 'aria-selected': String(here), 'onclick': () => switchTab({ url: `/${pagePath}` }) })
  if (iconPath) tab.append(make('img', { alt: '', src: here ? selectedIconPath : iconPath }))
  tab.append(text)
  tab.style.color = here ? frame.app.tabBar.selectedColor : frame.app.tabBar.color
  return tab
}

function setNavigationBarTitle({ title }) {
  topPage().title = title
  drawFrame()
}

const nothing = () => {}

export const pagesApi = calls({
  navigateTo, redirectTo, switchTab, reLaunch, navigateBack, setNavigationBarTitle,
  pageScrollTo: ({ scrollTop = 0, selector }) => (selector ? topPage().host.querySelector(selector)?.scrollIntoView() : topPage().host.scrollTo(0, scrollTop)),
  startPullDownRefresh: () => void topPage().page.onPullDownRefresh?.(),
  stopPullDownRefresh: () => note('stop pull down'),
  setNavigationBarColor: nothing, setTabBarBadge: nothing, removeTabBarBadge: nothing, showTabBarRedDot: nothing, hideTabBarRedDot: nothing,
  setBackgroundColor: nothing, hideHomeButton: nothing, showShareMenu: nothing, hideShareMenu: nothing, exitMiniProgram: () => note('exit'),
})
