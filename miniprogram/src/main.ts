import { createSSRApp } from 'vue'
import App from './App.vue'
// #ifdef H5
import { giveRoles } from './shared/roles-h5'

giveRoles()
// #endif

export function createApp() {
  return { app: createSSRApp(App) }
}
