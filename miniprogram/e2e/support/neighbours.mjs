const surnames = [...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高沈']
const given = ['秀英', '建国', '桂兰', '志强', '丽华', '国平', '美珍', '永康', '雅琴', '海生', '慧敏', '金宝', '玉凤', '明德', '素芬']
const InOneNeighbourhood = 50

/** The made-up neighbours of the demonstration: two of three have an account; names and homes follow from their numbers. */
const numbers = firstNumber => Array.from({ length: InOneNeighbourhood }, (_, index) => firstNumber + index)
const hasAccount = number => number % 3 !== 0
const nameOf = number => surnames[number % surnames.length] + given[Math.floor(number / surnames.length) % given.length]

export const neighbours = firstNumber => numbers(firstNumber).filter(hasAccount).map(nameOf)

/** Those who stand on the roster and have never been here. */
export const newcomers = firstNumber => numbers(firstNumber).filter(number => !hasAccount(number)).map(number => ({
  name: nameOf(number), building: String(1 + number % 6), room: String(101 + number % 40), phone: `1380000${String(number).padStart(4, '0')}`,
}))
