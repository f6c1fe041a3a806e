/** What leaders do at an activity. */
export const leading = {
  title: '带队',
  venueCode: '出示现场码，让居民扫',
  gather: '扫居民的个人码或签到卡',
  screenTitle: '配对大屏幕',
  screenHint: '请在大屏幕的浏览器打开 /screen，输入屏幕上的四位数字。',
  screenNumber: '屏幕上的数字',
  pair: '配对',
  paired: '配对成功，大屏幕正在显示现场码。',
  release: '断开大屏幕',
  released: '大屏幕已断开。',
  searchTitle: '按姓名登记',
  searchHint: '给没带手机也没有签到卡的居民登记，由您签名负责。',
  searchName: '姓名（可只填一部分）',
  search: '查找',
  nobody: '名册里没有找到。',
  enter: '登记到场',
  entered: (name: string) => `已登记 ${name} 到场。`,
  enteredBefore: (name: string) => `${name} 之前已经签到。`,
  countTitle: '结束活动',
  count: '现场人数（数一数）',
  close: '记录人数并结束活动',
  closeSure: '结束后不能再现场签到；之前扫的码仍可上传。',
  closed: '活动已结束。',
  checkOut: '全体签退',
  checkedOut: (persons: number) => `已为 ${persons} 位签退。`,
  attendance: (persons: number, heads: number | null) => heads === null ? `已签到 ${persons} 人` : `已签到 ${persons} 人，现场数到 ${heads} 人`,
  announce: '发布活动，开始报名',
}

export const gathering = {
  title: '扫码签到',
  hint: '把居民手机上的个人码对准取景框，一个接一个扫。没有网络也可以扫，有网络后自动上传。',
  scan: '扫下一位',
  noted: '已记下，正在上传',
  kept: '已记在手机上，有网络后自动上传',
  scannedBefore: '之前已经扫过',
  done: '签到成功',
  before: '之前已经签到',
  card: '签到卡',
  someone: '一位居民',
  earlier: '之前扫的一位',
  notPersonal: '这不是个人码或签到卡。',
  waiting: (number: number) => `还有 ${number} 条没有上传`,
  send: '现在上传',
  all: '全部已上传',
}

export const venue = {
  title: '现场码',
  hint: '请居民用微信或小程序扫这个码。每十秒更换一次。',
  label: '现场码，二维码',
}

export const planning = {
  create: '办一次活动',
  title: '活动名称',
  place: '地点',
  plan: '内容和安排',
  day: '哪一天',
  from: '几点开始',
  to: '几点结束',
  places: '名额（不限可不填）',
  choose: '请选择',
  save: '保存（先不发布）',
  fill: '请填写名称、地点、内容、日期和时间。',
}

export const meetingLead = {
  title: '主持会议',
  announce: '公告会议',
  openMotion: '开始投票',
  closeMotion: '结束投票并计票',
  closeMotionSure: '结束后不能再投票，结果立刻公布。',
  close: '记录人数并结束会议',
  closeSure: '结束前所有投票都要先结束。',
}
