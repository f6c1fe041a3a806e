import { calls, note } from './answers.js'
import { ask, make } from './draw.js'

let toast

/** Toasts, waiting signs, dialogs and lists to choose from. */
function showToast({ title, duration = 1500 }) {
  note('toast', { title })
  hide()
  const mine = toast = make('div', { className: 'wx-toast', role: 'status', text: title })
  document.body.append(mine)
  setTimeout(() => mine.remove(), duration)
}

function showLoading({ title = '' }) {
  hide()
  toast = make('div', { className: 'wx-toast', role: 'status', text: title })
  document.body.append(toast)
}

const hide = () => void toast?.remove()

async function showModal({ title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定', editable = false, placeholderText = '' }) {
  const field = make('input', { 'placeholder': placeholderText, 'aria-label': title || placeholderText })
  if (editable) field.value = content
  const confirmed = await ask(answer => make('div', { 'className': 'wx-dialog', 'role': 'dialog', 'aria-modal': 'true', 'aria-label': title || content },
    ...(title ? [make('h2', { text: title })] : []),
    editable ? field : make('div', { text: content }),
    ...(showCancel ? [make('button', { text: cancelText, onclick: () => answer(false) })] : []),
    make('button', { text: confirmText, onclick: () => answer(true) })))
  return { confirm: confirmed, cancel: !confirmed, content: editable ? field.value : undefined }
}

async function showActionSheet({ itemList, alertText }) {
  const chosen = await ask(answer => make('div', { 'className': 'wx-dialog low', 'role': 'dialog', 'aria-modal': 'true', 'aria-label': alertText ?? '请选择' },
    ...(alertText ? [make('h2', { text: alertText })] : []),
    ...itemList.map((text, index) => make('button', { text, onclick: () => answer(index) })),
    make('button', { text: '取消', onclick: () => answer(-1) })))
  if (chosen < 0) throw new Error('cancel')
  return { tapIndex: chosen }
}

export const feedback = calls({ showToast, hideToast: hide, showLoading, hideLoading: hide, showModal, showActionSheet })
