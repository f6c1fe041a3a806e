// Turns what arrived on a phone, and what its owner did, into what is seen.

export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    if (typeof value === 'function') made.addEventListener(name, value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

const own = {
  say: item => bubble('mine', item.content),
  voice: item => bubble('mine voice', `🎤 ${item.content || '（没有听清）'}`),
  place: item => bubble('mine', `📍 ${item.content || '我的位置'}`),
  image: item => bubble('mine', picture(item)),
  tap: item => aside(`点了菜单“${item.content}”`),
  follow: () => aside('关注了公众号'),
  unfollow: () => aside('取消了关注'),
  scan: item => aside(`扫了码“${item.content}”`),
  open: () => aside('进入客服会话'),
};

const arrived = {
  reply: item => replied(new DOMParser().parseFromString(item.content, 'text/xml')),
  customer: item => customer(JSON.parse(item.content), item),
  fault: item => aside(item.content),
};

/** One thing of a conversation; nothing for what is not seen there. */
export function bubbleOf(item) {
  const made = (item.isOwn ? own : arrived)[item.kind]?.(item);
  made?.setAttribute('title', new Date(item.at).toLocaleString('zh-CN'));
  return made ?? null;
}

/** A subscribe or template message, as WeChat lays one out. */
export function noticeOf(item) {
  const { templateId, page, data } = JSON.parse(item.content);
  return el('article', { class: 'notice' },
    el('h4', {}, `服务通知 · ${item.account === 'mini' ? '小程序' : '公众号'}`),
    el('dl', {}, ...Object.entries(data).flatMap(([name, field]) => [el('dt', {}, name), el('dd', {}, field.value)])),
    el('p', { class: 'fine' }, `${new Date(item.at).toLocaleString('zh-CN')} · 模板 ${templateId}${page ? ` · 打开 ${page}` : ''}`));
}

function bubble(kind, content) {
  return el('p', { class: `bubble ${kind}` }, content);
}

function aside(text) {
  return el('p', { class: 'aside' }, text);
}

function picture(item, id = item.content) {
  return el('img', { src: `/sandbox/pictures/${item.account}/${id}`, alt: '照片' });
}

function replied(xml) {
  const field = name => xml.querySelector(name)?.textContent ?? '';
  switch (field('MsgType')) {
    case 'text': return bubble('theirs', field('Content'));
    case 'transfer_customer_service': return aside('已转给工作人员');
    case 'news': return bubble('theirs', `${field('Title')}\n${field('Description')}\n${field('Url')}`);
    default: return bubble('theirs', `［${field('MsgType')}］`);
  }
}

function customer(message, item) {
  const content = message[message.msgtype];
  switch (message.msgtype) {
    case 'text': return bubble('theirs', content.content);
    case 'image': return bubble('theirs', picture(item, content.media_id));
    case 'link': return bubble('theirs', `${content.title}\n${content.description}\n${content.url}`);
    case 'miniprogrampage': return bubble('theirs', `小程序：${content.title}\n${content.pagepath}`);
    default: return bubble('theirs', `［${message.msgtype}］`);
  }
}
