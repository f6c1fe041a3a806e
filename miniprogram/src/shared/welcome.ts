import { forget, store, stored } from '@/platform'

const Key = 'welcomed'

/** Whether somebody on this phone has read what is stored and why, and agreed. */
export const welcomed = () => stored<boolean>(Key) === true
export const welcome = () => store(Key, true)
export const unwelcome = () => forget(Key)
