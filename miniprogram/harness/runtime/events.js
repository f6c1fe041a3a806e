import * as engine from 'glass-easel'

let typed = ''

/** What stands in the field that somebody typed in last: the engine's events do not carry it. */
export const lastTyped = () => typed

/** To be called before any component is defined: handlers get the page as `this`, and events have what uni-app reads. */
export function mendEvents() {
  engine.globalOptions.useMethodCallerListeners = true
  document.addEventListener('input', event => (typed = event.target.value), true)
  mendWrappedEvents()
}

/** Brings the browser's events to the engine. */
export function connectEvents(backend) {
  backend.onEvent((target, type, detail, { originalEvent, bubbles, composed, capturePhase }) => {
    const event = new engine.Event(type, detail, { originalEvent, bubbles, composed, capturePhase })
    engine.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus?.()
  })
}

// uni-app reads `detail` and `type` off the event that a handler gets, and replaces its stopPropagation: without this taps are handled twice.
function mendWrappedEvents() {
  const wrap = engine.Event.prototype.wrapShadowedEvent
  engine.Event.prototype.wrapShadowedEvent = function (...given) {
    const wrapped = wrap.apply(this, given)
    wrapped.detail = this.detail
    wrapped.type = this.type ?? this.getEventName?.()
    for (const verb of ['stopPropagation', 'preventDefault']) {
      Object.defineProperty(wrapped, verb, { get: () => () => engine.Event.prototype[verb].call(this), set() {} })
    }
    return wrapped
  }
}
