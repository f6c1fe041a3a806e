import { ref } from 'vue'
import { isOnline, whenNetworkChanges } from '@/platform'

/** Whether the phone has a network, as far as it knows. */
export const online = ref(true)

export function watchNetwork() {
  void isOnline().then(now => (online.value = now))
  whenNetworkChanges(now => (online.value = now))
}
