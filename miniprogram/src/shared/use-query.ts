import { ref } from 'vue'
import { onLoad } from '@dcloudio/uni-app'

/** What the address of the page says, known from the moment it loads. */
export function useQuery() {
  const query = ref<Record<string, string>>({})
  onLoad((given) => {
    query.value = Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, decodeURIComponent(String(value))]))
  })
  return query
}
