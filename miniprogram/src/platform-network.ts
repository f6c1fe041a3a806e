/** The part of the platform that knows whether there is a network. A browser is asked itself: uni-app wants the kind of network there, which most do not tell. */

export function isOnline(): Promise<boolean> {
  // #ifdef H5
  return Promise.resolve(navigator.onLine)
  // #endif
  // #ifndef H5
  return new Promise((resolve) => {
    uni.getNetworkType({ success: answer => resolve(answer.networkType !== 'none'), fail: () => resolve(true) })
  })
  // #endif
}

/** Gives what ends the listening. */
export function whenNetworkChanges(tell: (online: boolean) => void): () => void {
  // #ifdef H5
  const [came, went] = [() => tell(true), () => tell(false)]
  addEventListener('online', came)
  addEventListener('offline', went)
  return () => {
    removeEventListener('online', came)
    removeEventListener('offline', went)
  }
  // #endif
  // #ifndef H5
  const changed = (now: { isConnected: boolean }) => tell(now.isConnected)
  uni.onNetworkStatusChange(changed)
  return () => uni.offNetworkStatusChange(changed)
  // #endif
}
