/** Every journey is made on both builds, with normal and with large letters, each time in a neighbourhood of its own. */
export const stages = [
  { name: 'h5', build: 'h5', large: false, town: 'puxing', neighbourhood: 'yinshan', firstNumber: 0 },
  { name: 'mini-program', build: 'mp', large: false, town: 'puxing', neighbourhood: 'linshan', firstNumber: 50 },
  { name: 'mini-program, large letters', build: 'mp', large: true, town: 'puxing', neighbourhood: 'boxing', firstNumber: 100 },
  { name: 'h5, large letters', build: 'h5', large: true, town: 'chuansha', neighbourhood: 'xinde', firstNumber: 150 },
]
