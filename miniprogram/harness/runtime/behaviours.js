import { cameras } from './camera.js'
import { lastTyped } from './events.js'
import { phoneNumber } from './identity.js'

/** What the built-in elements do, beyond holding others. `this` is the engine's element, `node` its DOM node. */
const domNode = element => element.getBackendElement()
const innerField = element => domNode(element)?.querySelector('input, textarea')

const field = {
  attached(node) {
    const inner = innerField(this)
    inner.addEventListener('keydown', event => event.key === 'Enter' && inner.localName === 'input' && this.triggerEvent('confirm', { value: inner.value }))
    node.addEventListener('click', () => inner.focus())
    showValue(this)
  },
  methods: {
    typed() { this.triggerEvent('input', { value: lastTyped(), cursor: lastTyped().length }) },
    focused() { this.triggerEvent('focus', { value: innerField(this).value, height: 0 }) },
    blurred() { this.triggerEvent('blur', { value: innerField(this).value }) },
  },
  observers: {
    value() { showValue(this) },
    maxlength() { if (this.data.maxlength > 0) innerField(this).maxLength = this.data.maxlength },
    type() { innerField(this).inputMode = { number: 'numeric', digit: 'decimal', idcard: 'text' }[this.data.type] ?? 'text' },
    password() { if (this.data.password) innerField(this).type = 'password' },
    focus() { if (this.data.focus) setTimeout(() => innerField(this)?.focus()) },
  },
}

function showValue(element) {
  const inner = innerField(element)
  const value = String(element.data.value ?? '')
  if (inner && inner.value !== value) inner.value = value
}

const button = {
  attached(node) {
    if (!node.hasAttribute('role')) node.setAttribute('role', 'button')
    node.tabIndex = 0
    this.addListener('tap', () => tapped(this, node))
  },
}

async function tapped(element, node) {
  const { openType, formType, disabled } = element.data
  if (disabled === true) return
  if (openType === 'getPhoneNumber') element.triggerEvent('getphonenumber', await phoneNumber())
  if (openType === 'agreePrivacyAuthorization') element.triggerEvent('agreeprivacyauthorization', {})
  if (formType === 'submit') submit(node.closest('wx-form'))
}

function submit(form) {
  const fields = [...form.querySelectorAll('wx-input, wx-textarea')].map(node => node.__wxElement)
  const value = Object.fromEntries(fields.filter(one => one.data.name).map(one => [one.data.name, innerField(one).value]))
  form.__wxElement.triggerEvent('submit', { value })
}

const navigator = {
  attached() {
    this.addListener('tap', () => {
      const { url, openType, delta } = this.data
      globalThis.wx[openType || 'navigateTo'](openType === 'navigateBack' ? { delta } : { url })
    })
  },
}

const scroller = {
  attached(node) {
    node.addEventListener('scroll', () => {
      this.triggerEvent('scroll', { scrollTop: node.scrollTop, scrollLeft: node.scrollLeft, scrollHeight: node.scrollHeight })
      if (node.scrollHeight - node.scrollTop - node.clientHeight < 50) this.triggerEvent('scrolltolower', { direction: 'bottom' })
    }, { passive: true })
  },
  observers: {
    scrollTop() { domNode(this).scrollTop = this.data.scrollTop },
    scrollIntoView() { if (this.data.scrollIntoView) document.getElementById(this.data.scrollIntoView)?.scrollIntoView() },
  },
}

const camera = {
  attached() { if (this.data.mode === 'scanCode') cameras.add(this) },
  detached() { cameras.delete(this) },
}

const image = {
  methods: {
    loaded() {
      const { naturalWidth, naturalHeight } = domNode(this).querySelector('img')
      this.triggerEvent('load', { width: naturalWidth, height: naturalHeight })
    },
    failed() { this.triggerEvent('error', { errMsg: 'error' }) },
  },
}

const richText = {
  observers: { nodes() { if (typeof this.data.nodes === 'string') domNode(this).querySelector('div').innerHTML = this.data.nodes } },
}

export const behaviours = { field, button, navigator, scroller, camera, image, richText }
