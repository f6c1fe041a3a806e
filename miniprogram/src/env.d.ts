/// <reference types="vite/client" />

declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent<Record<string, unknown>, Record<string, unknown>, unknown>
  export default component
}

interface ImportMetaEnv {
  /** Where the Api is, for the mini-program; the pages of h5 ask where they came from. */
  readonly VITE_API_BASE?: string
}

/** What is used of WeChat beyond what uni-app wraps. */
declare const wx: {
  getAppBaseInfo?(): { fontSizeScaleFactor?: number }
  getRandomValues(wish: { length: number, success(answer: { randomValues: ArrayBuffer }): void, fail(): void }): void
  requestSubscribeMessage(wish: { tmplIds: string[], success(answer: object): void, fail(): void }): void
  createWebAudioContext?(): AudioContext
  shareFileMessage?(wish: { filePath: string, fileName: string, fail(): void }): void
  requirePrivacyAuthorize?(wish: { success(): void, fail(): void }): void
}
