/** What every page says. */
export const words = {
  trouble: {
    offline: '现在没有网络，有网络后请再试一次。',
    away: '服务器暂时没有回应，请稍后再试。',
    session: '登录已经过期，请重新登录。',
    forbidden: '您没有这项权限。如有疑问请联系居委会。',
    missing: '没有找到这一项，它可能已经被撤下了。',
    malformed: '填写的内容有误，请检查后再试。',
    refused: '现在不能这样做。',
    tooOften: '操作太频繁了，请过一会儿再试。',
  },
  rule: (id: string, source: string) => `依据：${source}（${id}）`,
  loading: '正在加载…',
  again: '再试一次',
  offlineBanner: '没有网络，显示的可能不是最新内容',
  back: '返回',
  more: '更多',
  yes: '确定',
  no: '取消',
  copied: '已复制',
}
