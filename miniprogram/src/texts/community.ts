/** My page and what is behind it. */
export const community = {
  title: '我的',
  resident: '已核实居民',
  newcomer: '未核实',
  bind: '登记我的居民区',
  record: '我的时长和积分',
  actsFor: '代家人办事',
  myData: '我的信息',
  vouch: '为邻居担保',
  verify: '核实居民',
  scanDesk: '扫码登录工作台',
  largeLetters: '大字模式',
  largeLettersHint: '字更大，问卷一屏只问一题',
  signOut: '退出登录',
  signOutSure: '退出后下次打开需要重新登录，没有提交的内容会从手机上清除。',
  accountId: '我的账号编号',
  roles: {
    representative: '居民代表', leader: '项目负责人', member: '组员', liaison: '联络员', committee: '居委会', community: '社区', office: '自治办',
    reviewer: '评审人员', finance: '财务', district: '区', operator: '运维',
  },
}

export const myData = {
  title: '我的信息',
  consents: '我同意过的说明',
  kinds: { privacy: '个人信息处理说明', acting: '代办同意书' },
  given: (version: number, when: string) => `第 ${version} 版，${when}同意`,
  withdrawn: (when: string) => `${when}撤回`,
  withdraw: '撤回同意',
  withdrawSure: '撤回后，需要这些信息的功能将不能使用。',
  export: '导出我的信息',
  exportHint: '系统里关于您的全部内容：一份可以阅读的网页、数据和照片，打成一个压缩包。',
  exported: '已经导出。',
  erase: '删除我的信息',
  eraseHint: '删除后不能恢复。已经计入的人数保留，但不再知道是谁。',
  eraseWord: '删除我的资料',
  eraseAsk: (word: string) => `如果确定，请输入“${word}”`,
  erased: '您的信息已经删除。',
}

export const acting = {
  title: '代家人办事',
  wards: '我可以代办的人',
  noWards: '还没有人请您代办。不会用手机的家人可以到居委会登记，或者用自己的手机在这里同意。',
  helpers: '可以代我办事的人',
  noHelpers: '没有人代您办事。',
  kinds: { family: '家属', helper: '代办人' },
  fill: '代填问卷',
  end: '结束代办',
  endSure: '结束后立刻生效。',
  give: '请人代我办事',
  who: '对方的账号编号（在对方的“我的”里）',
  name: '对方的姓名',
  agree: '我已阅读并同意',
  given: '已经同意。对方现在可以代您办事，您随时可以结束。',
  fillAll: '请填写对方的账号编号和姓名，并勾选同意。',
}

export const desk = {
  title: '登录工作台',
  ask: '有一个浏览器请求登录工作台：',
  number: '请核对屏幕上的数字',
  browser: (browser: string) => `浏览器：${browser}`,
  shown: (when: string) => `请求时间：${when}`,
  confirm: '数字一致，允许登录',
  warn: '不是您本人操作的，请不要允许，直接返回。',
  done: '已允许登录，请看电脑屏幕。',
  over: '这个请求已经处理过或已经过期，请在电脑上刷新二维码再扫。',
}

export const vouching = {
  title: '为邻居担保',
  hint: '请只为您认识、确实住在本居民区的邻居担保。一年最多三位。',
  code: '邻居手机上的担保码',
  send: '我认识这位邻居，为其担保',
  done: '担保成功，邻居已经通过核实。',
}

export const verifying = {
  title: '核实居民',
  none: '没有等待核实的居民。',
  asked: (when: string) => `${when}申请`,
  candidate: '名册上有同名同址的居民',
  taken: '名册上的这位居民已经绑定了别的微信',
  noCandidate: '名册上没有找到，请到工作台添加或选择',
  approve: '是本人，通过',
  decline: '不通过',
  reason: '不通过的原因（申请人会看到）',
  reasonFirst: '请先写明原因，至少两个字。',
}
