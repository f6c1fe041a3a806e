// A phone on a page: shows what the sandbox holds about somebody, and does what they tap.
import { bubbleOf, el, noticeOf } from './bubbles.js';
import { textIn } from './qr.js';

const $ = id => document.getElementById(id);
const demo = ['王桂兰', '高建国', '李秀英', 'committee-yinshan', 'office-puxing'];
const lookEvery = 1500;
const phone = { name: localStorage.name ?? demo[0], tab: 'official', account: 'official', state: null, shown: '', read: 0, menu: [], keyboard: false };

async function ask(path, body) {
  const answer = await fetch(`/sandbox/${path}`, body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}

const ofPhone = (what = '') => `phones/${encodeURIComponent(phone.name)}${what}`;

async function act(what, more = {}) {
  const done = ask(ofPhone('/acts'), { act: what, account: phone.account, ...more });
  setTimeout(look, 50);
  await done;
  await look();
}

/* ---------- what is seen ---------- */

async function look() {
  const [name, state] = [phone.name, await ask(ofPhone())];
  const text = JSON.stringify([phone.tab, phone.account, state]);
  if (text === phone.shown || name !== phone.name) return;
  Object.assign(phone, { shown: text, state });
  show();
}

function show() {
  const { state, tab } = phone;
  const isChat = tab === 'official' || (tab === 'mini' && phone.account === 'mini');
  $('title').textContent = tab === 'notices' ? '服务通知' : isChat ? (phone.account === 'mini' ? '小程序客服' : '自治金') : '自治金小程序';
  $('follow').hidden = tab !== 'official';
  $('follow').textContent = state.follows ? '取消关注' : '关注';
  $('mini').hidden = isChat || tab !== 'mini';
  $('talk').hidden = !$('mini').hidden;
  $('say').hidden = !isChat || (phone.account === 'official' && !state.follows);
  $('drawer').hidden ||= $('say').hidden;
  for (const button of $('tabs').children) button.toggleAttribute('aria-current', button.dataset.tab === tab);
  showTalk();
  showUnread();
  showTemplates();
}

function showTalk() {
  const all = phone.tab === 'notices' ? notices().map(noticeOf) : conversation().map(bubbleOf);
  if (phone.tab === 'official' && !phone.state.follows) all.push(el('p', { class: 'aside' }, '关注公众号以后可以聊天。'));
  if (phone.tab === 'notices' && all.length === 0) all.push(el('p', { class: 'aside' }, '还没有通知。'));
  $('talk').replaceChildren(...all.filter(Boolean));
  $('talk').scrollTop = $('talk').scrollHeight;
}

const notices = () => phone.state.inbox.filter(item => item.kind === 'subscribe' || item.kind === 'template');

function conversation() {
  const sent = phone.state.sent.map(item => ({ ...item, isOwn: true }));
  return [...sent, ...phone.state.inbox].filter(item => item.account === phone.account).sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0);
}

function showUnread() {
  if (phone.tab === 'notices') phone.read = notices().length;
  const unread = notices().length - phone.read;
  $('unread').hidden = unread <= 0;
  $('unread').textContent = unread;
}

function showTemplates() {
  $('templates').replaceChildren(...Object.keys(phone.templates ?? {}).map(id => el('li', {},
    el('span', {}, id, el('small', {}, ` 还可以收 ${phone.state.credits[`mini/${id}`] ?? 0} 条`)),
    el('button', { type: 'button', click: () => act('allow', { account: 'mini', templateIds: [id] }) }, '允许'),
    el('button', { type: 'button', click: () => act('refuse', { account: 'mini', templateIds: [id] }) }, '拒绝'),
    el('button', { type: 'button', click: () => act('switch-off', { account: 'mini', templateIds: [id] }) }, '关闭'))));
}

function showMenu() {
  const isMenu = phone.menu.length > 0 && !phone.keyboard && phone.account === 'official';
  $('keys').hidden = phone.menu.length === 0 || phone.account === 'mini';
  $('keys').textContent = isMenu ? '⌨' : '☰';
  $('menu').hidden = !isMenu;
  for (const id of ['words', 'more', 'send']) $(id).hidden = isMenu;
  $('menu').replaceChildren(...phone.menu.map(button => button.subButton
    ? el('details', {}, el('summary', {}, `≡ ${button.name}`), el('div', {}, ...button.subButton.map(menuButton)))
    : menuButton(button)));
}

function menuButton(button) {
  const tapped = button.type === 'view' ? () => act('link', { key: button.url }) : () => act('tap', { key: button.key, text: button.name });
  return el('button', { type: 'button', click: event => { event.target.closest('details')?.removeAttribute('open'); tapped(); } }, button.name);
}

/* ---------- what is done ---------- */

/** Asks with the phone's own dialog; nothing when it is dismissed. */
function dialog(title, fields, yes = '好') {
  $('askTitle').textContent = title;
  $('askYes').textContent = yes;
  $('askFields').replaceChildren(...fields);
  $('ask').returnValue = 'no';
  $('ask').showModal();
  return new Promise(done => $('ask').addEventListener('close', () => done($('ask').returnValue === 'yes' ? $('askFields') : null), { once: true }));
}

const field = (label, name, value = '') => el('label', {}, label, el('input', { name, value, autofocus: true, autocomplete: 'off' }));
const valueOf = (asked, name) => asked.querySelector(`[name=${name}]`).value.trim();

async function speak() {
  const asked = await dialog('语音', [field('微信听出来的字', 'text')], '发送');
  if (asked) await act('voice', { text: valueOf(asked, 'text') });
}

async function sendPlace() {
  const asked = await dialog('发送位置', [field('地点', 'text', '银山路 200 弄'), field('纬度', 'latitude', '31.2712'), field('经度', 'longitude', '121.5713')], '发送');
  if (asked) await act('place', { text: valueOf(asked, 'text'), latitude: Number(valueOf(asked, 'latitude')), longitude: Number(valueOf(asked, 'longitude')) });
}

async function sendPhoto(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await act('image', { picture: btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')) });
}

async function scan() {
  const note = el('p', { class: 'fine', role: 'status' }, '粘贴截图或网址，也可以选一张图片。');
  const text = el('input', { name: 'text', 'aria-label': '码的内容', autocomplete: 'off', autofocus: true });
  const read = async file => {
    text.value = (file && await textIn(file).catch(() => null)) ?? '';
    note.textContent = text.value ? '认出来了。' : '这张图里没有认出二维码，请换一张清楚的。';
  };
  text.addEventListener('paste', event => { if (event.clipboardData.files[0]) { event.preventDefault(); read(event.clipboardData.files[0]); } });
  const asked = await dialog('扫一扫', [note, text, el('input', { type: 'file', accept: 'image/*', 'aria-label': '选图片', change: event => read(event.target.files[0]) })]);
  if (asked && text.value.trim()) await showScanned(await ask(ofPhone('/scans'), { text: text.value.trim() }));
}

async function showScanned(scanned) {
  if (scanned.kind === 'scene') return act(phone.state.follows ? 'scan' : 'follow', { account: 'official', key: scanned.text });
  if (scanned.kind !== 'desk') return dialog(scanned.kind === 'text' ? '扫到的内容' : '扫一扫', [el('p', {}, scanned.text)]);
  const { number, browser } = scanned.signIn;
  const asked = await dialog('登录工作台？', [el('p', {}, `浏览器：${browser}`), el('p', { class: 'number' }, number), el('p', { class: 'fine' }, '电脑上的数字一样，才可以确认。')], '确认登录');
  if (asked) await dialog('工作台', [el('p', {}, (await ask(ofPhone(`/desk-sign-ins/${encodeURIComponent(scanned.text)}`), {})).text)]);
}

async function become(name) {
  localStorage.name = name;
  Object.assign(phone, { name, shown: '', read: 0 });
  $('who').elements.name.value = name;
  for (const button of $('shortcuts').children) button.toggleAttribute('aria-current', button.textContent === name);
  await look();
}

function turnTo(tab, account = 'official') {
  Object.assign(phone, { tab, account });
  showMenu();
  look();
}

/* ---------- the wires ---------- */

$('who').addEventListener('submit', event => { event.preventDefault(); become(event.target.elements.name.value.trim()); });
$('follow').addEventListener('click', () => act(phone.state.follows ? 'unfollow' : 'follow'));
$('say').addEventListener('submit', event => {
  event.preventDefault();
  const text = $('words').value.trim();
  $('words').value = '';
  if (text) act('say', { text });
});
$('words').addEventListener('keydown', event => { if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); $('say').requestSubmit(); } });
$('keys').addEventListener('click', () => { phone.keyboard = !phone.keyboard; showMenu(); });
$('more').addEventListener('click', () => { $('drawer').hidden = !$('drawer').hidden; });
$('photo').addEventListener('change', event => { if (event.target.files[0]) sendPhoto(event.target.files[0]); event.target.value = ''; });
$('place').addEventListener('click', sendPlace);
$('voice').addEventListener('click', speak);
$('scan').addEventListener('click', scan);
$('scanToo').addEventListener('click', scan);
$('service').addEventListener('click', () => { turnTo('mini', 'mini'); act('open'); });
for (const button of $('tabs').children) button.addEventListener('click', () => turnTo(button.dataset.tab));

async function start() {
  const [known, menu, templates] = await Promise.all([ask('phones'), ask('menu'), ask('templates')]);
  Object.assign(phone, { menu, templates });
  $('people').replaceChildren(...[...new Set([...demo, ...known])].map(value => el('option', { value })));
  $('shortcuts').replaceChildren(...demo.map(name => el('button', { type: 'button', click: () => become(name) }, name)));
  showMenu();
  await become(phone.name);
  setInterval(() => look().catch(() => {}), lookEvery);
  tick();
  setInterval(tick, 10_000);
}

function tick() {
  $('clock').textContent = new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
}

start();
