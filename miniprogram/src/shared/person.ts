import { shallowRef } from 'vue'
import type { ReadMeAnswer } from '@/api/schema'
import { forget, store, stored, storedKeys } from '@/platform'

const Account = 'session.account'
const Theirs = /^(draft|pass|pack|exchange)\./

/** Who holds this phone, as the Api said last. */
export const me = shallowRef<ReadMeAnswer>()

/** The account that signed in last on this phone. */
export const account = () => stored<string>(Account)

/** Somebody signed in: what another left on this phone is not for their eyes. */
export function signedIn(accountId: string) {
  const before = account()
  if (before && before !== accountId) forgetPerson()
  store(Account, accountId)
}

/** Forgets what somebody filled in, may show and was shown. Scans that wait and receipts of ballots stay: the town needs the ones, nobody can make the others again. */
export function forgetPerson() {
  storedKeys().filter(key => Theirs.test(key)).forEach(forget)
  forget(Account)
  me.value = undefined
}
