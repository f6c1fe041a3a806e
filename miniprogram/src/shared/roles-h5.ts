const Pressable = ['button', 'link', 'tab', 'radio', 'checkbox']

/** In a browser, the mini-program's aria attributes become those that screen readers know. */
export function giveRoles() {
  new MutationObserver(changes => changes.forEach(look)).observe(document.documentElement, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['aria-role', 'aria-label'],
  })
  within(document)
  document.addEventListener('keydown', press)
}

/** What can be tapped can be pressed. */
function press(event: KeyboardEvent) {
  const pressed = event.target as HTMLElement
  if ((event.key !== 'Enter' && event.key !== ' ') || !Pressable.includes(pressed.getAttribute('role') ?? '')) return
  event.preventDefault()
  pressed.click()
}

function look(change: MutationRecord) {
  if (change.type === 'attributes') fit(change.target as Element)
  change.addedNodes.forEach((node) => {
    if (!(node instanceof Element)) return
    fit(node)
    within(node)
  })
}

function within(root: ParentNode) {
  root.querySelectorAll('[aria-role],uni-button,.uni-tabbar,.uni-tabbar__item,.uni-page-head__title,img,textarea,input').forEach(fit)
}

function fit(element: Element) {
  const role = roleOf(element)
  if (role && element.getAttribute('role') !== role) element.setAttribute('role', role)
  element.removeAttribute('aria-role') // no browser knows it
  if (role === 'heading' && !element.hasAttribute('aria-level')) element.setAttribute('aria-level', '1')
  if (role && Pressable.includes(role) && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '0')
  if (element.localName === 'img' && !element.hasAttribute('alt')) element.setAttribute('alt', '')
  if (element.localName === 'textarea' || element.localName === 'input') nameField(element)
}

function roleOf(element: Element): string | null {
  const asked = element.getAttribute('aria-role')
  if (asked) return asked
  if (element.localName === 'uni-button') return 'button'
  if (element.classList.contains('uni-tabbar__item')) return 'tab'
  if (element.classList.contains('uni-tabbar')) return 'tablist'
  return element.classList.contains('uni-page-head__title') ? 'heading' : null
}

/** A field is named by the label of what it stands in, else by what its placeholder says. */
function nameField(field: Element) {
  if (field.hasAttribute('aria-label')) return
  const outer = field.closest('[aria-label]')?.getAttribute('aria-label')
  const name = outer ?? field.parentElement?.querySelector('[class*=placeholder]')?.textContent
  if (name) field.setAttribute('aria-label', name)
}
