import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import * as engine from 'glass-easel'
import { defineBuiltins } from './builtin-elements.js'
import { connectEvents, mendEvents } from './events.js'

let defining // { name, scope }: whose script is running
let opening // the query of the page that is being made

/** Gives the app's scripts Component, Page and Behavior, and returns what makes a page of a path. */
export function setUpComponents({ pages, components, templates, startApp }) {
  mendEvents()
  const environment = new MiniProgramEnv()
  const code = environment.createCodeSpace('', true)
  const builtins = defineBuiltins(environment.getGlobalCodeSpace().getComponentSpace(), templates)
  for (const [name, definition] of builtins) code.getComponentSpace().setGlobalUsingComponent(name, definition.general())
  for (const { name, json } of components) {
    code.addComponentStaticConfig(name, json.component ? { ...json, styleIsolation: 'apply-shared' } : json)
    code.addCompiledTemplate(name, { groupList: templates, content: templates[name] })
  }

  provideConstructors(pages)
  startApp()
  for (const { name, load } of components) runScript(code, name, load)

  const backend = new engine.CurrentWindowBackendContext()
  connectEvents(backend)
  return makePages(environment.associateBackend(backend), code)
}

function provideConstructors(pages) {
  globalThis.Component = definition => defining.scope.Component(asPage(pages, readyAfterAttached(known(definition))))
  globalThis.Page = definition => defining.scope.Page(known(definition))
  globalThis.Behavior = definition => defining.scope.Behavior(known(definition))
}

function runScript(code, name, load) {
  code.componentEnv(name, (scope) => {
    defining = { name, scope }
    load()
  })
}

function makePages(backend, code) {
  return (path, query, host) => {
    opening = query
    const place = document.createElement('span')
    host.append(place)
    const root = backend.createRoot('wx-page-root', code, path)
    root.attach(host, place)
    return { page: root.get(), root }
  }
}

// Behaviours that WeChat names by a word (wx://form-field) have no counterpart here.
const known = definition => ({ ...definition, behaviors: (definition.behaviors ?? []).filter(one => one && typeof one !== 'string') })

// The engine has no first drawing to wait for, so nobody would call `ready`.
function readyAfterAttached(definition) {
  const ready = definition.lifetimes?.ready ?? definition.ready
  const attached = definition.lifetimes?.attached ?? definition.attached
  if (!ready) return definition
  const both = function (...given) {
    attached?.apply(this, given)
    Promise.resolve().then(() => ready.call(this))
  }
  return { ...definition, ready: undefined, attached: undefined, lifetimes: { ...definition.lifetimes, ready: undefined, attached: both } }
}

// uni-app reads the route when a page is attached, before it is loaded.
function asPage(pages, definition) {
  const path = defining.name
  if (!pages.includes(path)) return definition
  const created = definition.lifetimes?.created ?? definition.created
  const named = function () {
    this.route = this.__route__ = path
    this.options = opening
    created?.call(this)
  }
  return { ...definition, created: undefined, lifetimes: { ...definition.lifetimes, created: named } }
}

/** The element of a component; nothing for one that has none of its own. */
export const domOf = component => component?._$?.getBackendElement?.() ?? undefined
