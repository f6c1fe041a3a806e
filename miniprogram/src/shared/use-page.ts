import { ref, shallowRef } from 'vue'
import { onPullDownRefresh, onShow } from '@dcloudio/uni-app'
import { asTrouble, type Trouble } from '@/api/trouble'

/** What a page shows, asked for each time it comes to the front. What was there stays until the new is there. */
export function usePage<T>(load: () => Promise<T>) {
  const data = shallowRef<T>()
  const trouble = shallowRef<Trouble>()
  const busy = ref(true)

  async function again() {
    busy.value = true
    try {
      data.value = await load()
      trouble.value = undefined
    } catch (fault) {
      trouble.value = asTrouble(fault)
    } finally {
      busy.value = false
    }
  }

  onShow(again)
  onPullDownRefresh(() => again().finally(() => uni.stopPullDownRefresh()))
  return { data, trouble, busy, again }
}

/** Something that somebody does on a page: one at a time, and why it did not work stays to be read. */
export function useAct() {
  const trouble = shallowRef<Trouble>()
  const busy = ref(false)

  async function run(act: () => Promise<unknown>) {
    if (busy.value) return false
    busy.value = true
    trouble.value = undefined
    try {
      await act()
      return true
    } catch (fault) {
      trouble.value = asTrouble(fault)
      return false
    } finally {
      busy.value = false
    }
  }

  return { trouble, busy, run }
}
