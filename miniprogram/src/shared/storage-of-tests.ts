/** For tests: a phone's storage, which like the real one keeps copies, and its random bytes. */
export function useStoredInMemory() {
  const kept = new Map<string, string>()
  Object.assign(globalThis, {
    uni: {
      getStorageSync: (key: string) => (kept.has(key) ? JSON.parse(kept.get(key) as string) : ''),
      setStorageSync: (key: string, value: unknown) => kept.set(key, JSON.stringify(value)),
      removeStorageSync: (key: string) => kept.delete(key),
      getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
    },
    wx: {
      getRandomValues: ({ length, success }: { length: number, success(answer: { randomValues: ArrayBuffer }): void }) =>
        success({ randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer as ArrayBuffer }),
    },
  })
}
