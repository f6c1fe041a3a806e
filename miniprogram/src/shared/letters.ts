import { ref } from 'vue'
import { store, stored, systemWantsLargeLetters } from '@/platform'

const Key = 'letters.large'

/** Whether all letters are large (大字模式): as the phone is set, until somebody says otherwise. */
export const largeLetters = ref(stored<boolean>(Key) ?? systemWantsLargeLetters())

export function setLargeLetters(large: boolean) {
  largeLetters.value = large
  store(Key, large)
}
