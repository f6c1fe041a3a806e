/** make('button', { text, onclick, 'aria-label': … }, ...children): an element of the harness's own. */
export function make(tag, { text, onclick, className, ...attributes } = {}, ...children) {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  if (className) element.className = className
  if (onclick) element.onclick = onclick
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** ask(build) shows a dialog until one of its buttons answers. `build` gets that answer as a function, and returns the dialog. */
export function ask(build) {
  return new Promise((resolve) => {
    const shade = make('div', { className: 'wx-shade' })
    shade.append(build((answer) => {
      shade.remove()
      resolve(answer)
    }))
    document.body.append(shade)
  })
}
