// Writes vectors.json: what the independent npm package wechat-crypto makes of messages that need every padding from 1 to 32.
//   npm install wechat-crypto@0.0.2 && node vectors.mjs > vectors.json
import WXBizMsgCrypt from 'wechat-crypto';

const [token, key, appId] = ['zizhijin-dev', 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', 'wx0123456789abcdef'];
const crypt = new WXBizMsgCrypt(token, key, appId);
const messages = Array.from({ length: 32 }, (_, i) => 'm'.repeat(i)).concat('', '<xml>楼道灯坏了 😀 𠮷</xml>', '自'.repeat(3000));
const vectors = messages.map((message, i) => {
  const encrypt = crypt.encrypt(message);
  const [timestamp, nonce] = [String(1700000000 + i), `n_${i}-A`];
  return { message, encrypt, timestamp, nonce, signature: crypt.getSignature(timestamp, nonce, encrypt) };
});
console.log(JSON.stringify(vectors, null, 1));
