import { builtins } from './builtins.js'
import { behaviours } from './behaviours.js'

const Announced = ['role', 'label', 'checked', 'disabled', 'hidden', 'selected', 'expanded', 'modal', 'live', 'level', 'current', 'pressed', 'required', 'invalid',
  'haspopup', 'valuenow', 'valuemin', 'valuemax', 'valuetext', 'labelledby', 'describedby', 'atomic', 'busy']
const Ignored = ['hoverClass', 'hoverStayTime', 'hoverStartTime', 'hoverStopPropagation', 'placeholderClass', 'placeholderStyle', 'fixed', 'cursor', 'cursorSpacing',
  'cursorColor', 'adjustPosition', 'confirmHold', 'disableDefaultPadding', 'showConfirmBar', 'selectionStart', 'selectionEnd', 'holdKeyboard', 'activityType',
  'entrancePath', 'lang', 'needShowEntrance', 'sessionFrom', 'sendMessageTitle', 'sendMessagePath', 'sendMessageImg', 'appParameter', 'showMessageCard',
  'phoneNumberNoQuotaToast', 'userSelect', 'selectable', 'space', 'decode', 'lazyLoad', 'showMenuByLongpress', 'webp', 'for', 'enhanced', 'showScrollbar',
  'alwaysEmbed', 'ignoreCompositionEvent', 'autoFill', 'enableNative', 'upperThreshold', 'lowerThreshold', 'scrollWithAnimation', 'enableBackToTop', 'bounces']

/** Defines the built-in elements for the engine, as pairs of tag and definition. */
export function defineBuiltins(space, templates) {
  return Object.entries(builtins).map(([name, builtin]) => [`wx-${name}`, space.defineComponent(definitionOf(name, builtin, templates))])
}

function definitionOf(name, { properties, connect }, templates) {
  const behaviour = behaviours[connect] ?? {}
  return {
    is: `built-in/${name}`,
    options: { hostNodeTagName: `wx-${name}` },
    template: { groupList: templates, content: templates[`built-in/${name}`] },
    properties: { ...ignored(), ...announced(), hidden: Boolean, disabled: null, tabindex: { type: null, value: '' }, ...properties },
    observers: { ...announcing(), tabindex() { setAttribute(this, 'tabindex', this.data.tabindex) }, ...behaviour.observers, ...dimming(behaviour) },
    methods: behaviour.methods ?? {},
    lifetimes: { attached() { behaviour.attached?.call(this, domNode(this)) }, detached() { behaviour.detached?.call(this) } },
  }
}

const domNode = element => element.getBackendElement()
const propertyOf = word => `aria${word[0].toUpperCase()}${word.slice(1)}`
const ignored = () => Object.fromEntries(Ignored.map(name => [name, null]))
const announced = () => Object.fromEntries(Announced.map(word => [propertyOf(word), { type: null, value: '' }]))

/** What screen readers are told goes to the element that they read: the field inside an input. */
const announcing = () => Object.fromEntries(Announced.map(word => [propertyOf(word), function () {
  setAttribute(this, word === 'role' ? 'role' : `aria-${word}`, this.data[propertyOf(word)])
}]))

function setAttribute(element, name, value) {
  const node = domNode(element)
  const target = node.querySelector(':scope > input, :scope > textarea, :scope > img, :scope > canvas') ?? node
  if (value === '' || value === null || value === undefined) return
  if (name === 'aria-label' && target.localName === 'img') target.alt = String(value)
  else target.setAttribute(name, String(value))
  if (value === 'heading' && !target.hasAttribute('aria-level')) target.setAttribute('aria-level', '2') // WeChat knows no levels
}

function dimming({ observers }) {
  return {
    hidden() { domNode(this).hidden = this.data.hidden },
    disabled() {
      const node = domNode(this)
      const inner = node.querySelector(':scope > input, :scope > textarea')
      const off = this.data.disabled === true || this.data.disabled === ''
      if (inner) inner.disabled = off
      else if (node.localName === 'wx-button') node.setAttribute('aria-disabled', String(off))
      observers?.disabled?.call(this)
    },
  }
}
