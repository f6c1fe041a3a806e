import { ref, watch, type Ref } from 'vue'
import { forget, store, stored } from '@/platform'

const Prefix = 'draft.'

/**
 * What somebody fills in: kept on the phone from the first letter on, whatever happens to the page, and gone when it was sent.
 * The key names the form and what it is about; a page that learns only later what it is about opens the draft then.
 */
export function useDraft<T extends object>(key: string, blank: () => T) {
  const form = ref(kept(key, blank)) as Ref<T>
  let mine = key
  watch(form, now => mine && store(Prefix + mine, now), { deep: true, flush: 'sync' })

  function open(another: string) {
    mine = ''
    form.value = kept(another, blank)
    mine = another
    return isKept(another)
  }

  function sent() {
    const done = mine
    mine = ''
    form.value = blank()
    forget(Prefix + done)
    mine = done
  }

  return { form, open, sent }
}

export const isKept = (key: string) => stored(Prefix + key) !== undefined

const kept = <T extends object>(key: string, blank: () => T): T => ({ ...blank(), ...(key ? stored<T>(Prefix + key) : undefined) })
