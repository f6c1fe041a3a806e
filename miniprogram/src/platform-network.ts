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

export function whenNetworkChanges(tell: (online: boolean) => void) {
  // #ifdef H5
  addEventListener('online', () => tell(true))
  addEventListener('offline', () => tell(false))
  // #endif
  // #ifndef H5
  uni.onNetworkStatusChange(now => tell(now.isConnected))
  // #endif
}
