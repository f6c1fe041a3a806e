/** What the person did and the app asked for, for tests to read. */
export const journal = []
export const note = (act, more = {}) => journal.push({ act, ...more })

/** How this phone is set, by the test that opens it. */
export const settings = {
  name: '高建国',
  number: '13800000000',
  fontScale: 1,
  privacy: 'agreed',
  network: 'wifi',
  ...globalThis.phoneSettings,
}

/**
 * WeChat's functions call back (success, fail, complete), and return a promise when nobody waits for a call.
 * What `act` throws becomes the message of the failure.
 */
export function calls(acts) {
  return Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, callOf(name, act)]))
}

function callOf(name, act) {
  return (wish = {}) => {
    const done = Promise.resolve().then(() => act(wish)).then(
      answer => ({ errMsg: `${name}:ok`, ...answer }),
      fault => Promise.reject({ errMsg: `${name}:fail ${fault?.message ?? fault}`, ...fault?.more }))
    if (!wish.success && !wish.fail && !wish.complete) return done
    done.then(answer => both(wish.success, wish.complete, answer), fault => both(wish.fail, wish.complete, fault))
  }
}

function both(first, last, answer) {
  first?.(answer)
  last?.(answer)
}
