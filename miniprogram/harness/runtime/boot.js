import { journal, settings } from './answers.js'
import { camera, look } from './camera.js'
import { setUpComponents } from './components.js'
import { device } from './device.js'
import { feedback } from './feedback.js'
import { identity, watchTaps } from './identity.js'
import { measure } from './measure.js'
import { launch, launchOptions, navigateBack, pagesApi, pageStack, setUpPages, topPage } from './pages.js'
import { privacy } from './privacy.js'
import { storage } from './storage.js'
import { traffic } from './traffic.js'

/** Runs a built mini-program in this browser window. */
export function boot({ app, pages, components, templates, startApp }) {
  watchTaps()
  const life = lifeOfApp()
  Object.assign(globalThis.wx, device, storage, traffic, feedback, camera, identity, privacy, measure, pagesApi, life.api)
  globalThis.phone = { journal, settings, look, back: navigateBack, pullDown: () => topPage().page.onPullDownRefresh?.() }
  globalThis.getCurrentPages = pageStack
  globalThis.App = life.start
  globalThis.getApp = () => life.app

  const configOf = path => components.find(({ name }) => name === path).json
  let create
  setUpPages({ app, pages, configOf, create: (...given) => create(...given) })
  create = setUpComponents({ pages, components, templates, startApp })
  launch()
}

/** The app as a whole: launched once, shown and hidden with the window. */
function lifeOfApp() {
  const shown = [], hidden = []
  const life = {
    app: undefined,
    start(definition) {
      life.app = definition
      definition.onLaunch?.(launchOptions())
      definition.onShow?.(launchOptions())
    },
    api: {
      getLaunchOptionsSync: launchOptions,
      getEnterOptionsSync: launchOptions,
      onAppShow: tell => shown.push(tell),
      offAppShow: () => {},
      onAppHide: tell => hidden.push(tell),
      offAppHide: () => {},
    },
  }
  document.addEventListener('visibilitychange', () => {
    const [verb, tells] = document.hidden ? ['onHide', hidden] : ['onShow', shown]
    life.app?.[verb]?.(launchOptions())
    tells.forEach(tell => tell(launchOptions()))
  })
  return life
}
