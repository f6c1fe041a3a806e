/** My page and what is behind it. */
export const community = {
  title: '我的',
  resident: '已核实居民',
  newcomer: '未核实',
  largeLetters: '大字模式',
  largeLettersHint: '字更大，问卷一屏只问一题',
  signOut: '退出登录',
}
