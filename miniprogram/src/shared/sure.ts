import { words } from '@/texts/common'

/** Asks once more before something that cannot easily be taken back. */
export function sure(title: string, content: string): Promise<boolean> {
  return new Promise((resolve) => {
    uni.showModal({
      title, content, confirmText: words.yes, cancelText: words.no, confirmColor: '#b41e1e',
      success: answer => resolve(answer.confirm), fail: () => resolve(false),
    })
  })
}
