/** What somebody did, and what it earned. */
export const points = {
  title: '我的记录',
  hours: '志愿服务时长',
  balance: '积分',
  owed: (number: number) => `其中 ${number} 分待扣回`,
  noActivities: '还没有参加过志愿服务。报名活动时选“报名当志愿者”，签到后就会记录时长。',
  activities: '服务记录',
  entries: '积分明细',
  kinds: { earned: '服务获得', takenBack: '收回', exchanged: '兑换', givenBack: '退回' },
  offers: '可以兑换的服务',
  noOffers: '现在没有可兑换的服务。',
  cost: (cost: number, left: number) => `${cost} 分　还有 ${left} 份`,
  exchange: '兑换',
  exchangeSure: (title: string, cost: number) => `用 ${cost} 分兑换“${title}”？`,
  exchanges: '我的兑换',
  exchangeStates: { asked: '待领取', handedOut: '已领取', givenBack: '已退回' },
  exchanged: '兑换成功，请到居委会领取。',
}
