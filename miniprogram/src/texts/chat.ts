/** Going on here with what was begun in the official account's chat. */
export const chat = {
  title: '接着对话',
  none: '没有进行中的对话。可以在公众号里说“问卷”开始。',
  person: '工作人员会在公众号里回复您。',
  say: '您的回答',
  send: '发送',
  skip: '跳过',
  back: '上一步',
}
