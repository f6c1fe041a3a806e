import { domOf } from './components.js'
import { topPage } from './pages.js'

const tags = /(^|[\s,>])(view|text|image|button|input|textarea|scroll-view|canvas)(?=[\s,.:#[>]|$)/g
const cssOf = selector => selector.replace(tags, '$1wx-$2').replaceAll('>>>', ' ')
const inPage = () => topPage().host

/** wx.createSelectorQuery over the real elements. */
class SelectorQuery {
  questions = []
  scope = inPage()

  select(selector) { return this.look(() => this.scope.querySelector(cssOf(selector))) }
  selectAll(selector) { return this.look(() => [...this.scope.querySelectorAll(cssOf(selector))]) }
  selectViewport() { return this.look(inPage) }

  in(component) {
    this.scope = domOf(component) ?? inPage()
    return this
  }

  look(find) {
    const add = (read, tell) => {
      this.questions.push({ answer: () => readAll(find(), read), tell })
      return this
    }
    return {
      boundingClientRect: tell => add(rectOf, tell),
      scrollOffset: tell => add(one => ({ scrollTop: one.scrollTop, scrollLeft: one.scrollLeft }), tell),
      fields: (_, tell) => add(one => ({ ...rectOf(one), scrollTop: one.scrollTop, dataset: { ...one.dataset }, id: one.id, node: canvasOf(one) }), tell),
      node: tell => add(one => ({ node: canvasOf(one) }), tell),
      context: tell => add(() => ({ context: {} }), tell),
    }
  }

  exec(tell) {
    setTimeout(() => {
      const answers = this.questions.map(({ answer, tell: tellOne }) => {
        const one = answer()
        tellOne?.(one)
        return one
      })
      tell?.(answers)
    })
    return this
  }
}

const readAll = (found, read) => (Array.isArray(found) ? found.map(read) : found && read(found))
const canvasOf = element => element.querySelector?.('canvas') ?? undefined

function rectOf(element) {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  return { id: element.id, dataset: { ...element.dataset }, left, top, right, bottom, width, height }
}

function createIntersectionObserver(component, { thresholds = [0] } = {}) {
  let watcher
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe(selector, tell) {
      watcher = new IntersectionObserver(([entry]) => tell({ intersectionRatio: entry.intersectionRatio, boundingClientRect: entry.boundingClientRect }), { threshold: thresholds })
      const element = (domOf(component) ?? inPage()).querySelector(cssOf(selector))
      if (element) watcher.observe(element)
    },
    disconnect: () => watcher?.disconnect(),
  }
  return observer
}

// Movements are not shown: every step returns the animation itself.
const createAnimation = () => new Proxy({}, { get: (_, name, self) => (name === 'export' ? () => ({ actions: [] }) : () => self) })

export const measure = {
  createSelectorQuery: () => new SelectorQuery(),
  createIntersectionObserver,
  createAnimation,
}
