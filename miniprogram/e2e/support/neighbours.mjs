const surnames = [...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高沈']
const given = ['秀英', '建国', '桂兰', '志强', '丽华', '国平', '美珍', '永康', '雅琴', '海生', '慧敏', '金宝', '玉凤', '明德', '素芬']
const InOneNeighbourhood = 50

/** The made-up neighbours of the demonstration who have an account, two of three: their names follow from their numbers. */
export function neighbours(firstNumber) {
  const numbers = Array.from({ length: InOneNeighbourhood }, (_, index) => firstNumber + index)
  return numbers.filter(number => number % 3 !== 0).map(nameOf)
}

const nameOf = number => surnames[number % surnames.length] + given[Math.floor(number / surnames.length) % given.length]
