// Reads a QR from a clean picture, such as a screenshot: versions 1 to 10, no error correction.

const eccPerBlock = { 1: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18], 0: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26], 3: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24], 2: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28] };
const blocksOf = { 1: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4], 0: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5], 3: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8], 2: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8] };
const masks = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, x => x % 3, (x, y) => (x + y) % 3, (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => x * y % 2 + x * y % 3, (x, y) => (x * y % 2 + x * y % 3) % 2, (x, y) => ((x + y) % 2 + x * y % 3) % 2,
];

/** The text of a mini-program's code (which says it in a comment) or of a QR; nothing when there is neither. */
export async function textIn(file) {
  return commentIn(new Uint8Array(await file.arrayBuffer())) ?? readQr(await pixelsOf(file));
}

function commentIn(bytes) {
  if (bytes[0] !== 0xff || bytes[2] !== 0xff || bytes[3] !== 0xfe) return null;
  return new TextDecoder().decode(bytes.slice(6, 4 + bytes[4] * 256 + bytes[5]));
}

async function pixelsOf(file) {
  const bitmap = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  canvas.fillStyle = 'white';
  canvas.fillRect(0, 0, bitmap.width, bitmap.height);
  canvas.drawImage(bitmap, 0, 0);
  return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
}

export function readQr({ data, width, height }) {
  const dark = (x, y) => x >= 0 && y >= 0 && x < width && y < height && data[4 * (y * width + x)] + data[4 * (y * width + x) + 1] + data[4 * (y * width + x) + 2] < 384;
  const grid = gridIn(cornersAmong(finders(dark, width, height)), dark);
  return grid && grid.length <= 57 ? textOf(grid) : null;
}

/** Of all that look like a finder, three that stand at a right angle, equally far: top, right and below. */
function cornersAmong(found) {
  let best = { error: 1.5 };
  for (const top of found) for (const right of found) for (const below of found) {
    const [a, b] = [{ x: right.x - top.x, y: right.y - top.y }, { x: below.x - top.x, y: below.y - top.y }];
    if (a.x * b.y - a.y * b.x <= 100 * top.unit ** 2) continue;
    const units = [top, right, below].map(one => one.unit), spread = Math.max(...units) - Math.min(...units);
    const error = (Math.abs(Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y)) + Math.abs(a.x * b.x + a.y * b.y) / Math.hypot(a.x, a.y)) / top.unit + spread / top.unit;
    if (error < best.error) best = { error, corners: { top, right, below } };
  }
  return best.corners;
}

/** The middles of what looks like a square in a corner. */
function finders(dark, width, height) {
  const found = [];
  for (let y = 0; y < height; y++) {
    for (const { middle, unit } of barsAlong(x => dark(x, y), width)) {
      const around = barsAlong(step => dark(Math.round(middle), y - Math.round(unit * 6) + step), Math.round(unit * 12));
      const upright = around.find(bar => Math.abs(bar.unit - unit) < unit * 0.5 && Math.abs(bar.middle - unit * 6) < unit * 1.5);
      if (!upright || found.some(known => Math.hypot(known.x - middle, known.y - y) < unit * 3)) continue;
      found.push({ x: middle, y: y - Math.round(unit * 6) + upright.middle, unit });
    }
  }
  return found;
}

/** Dark and light in the proportion of a finder: 1 : 1 : 3 : 1 : 1. */
function barsAlong(dark, length) {
  const found = [], edges = [];
  for (let at = 0, was = false; at <= length; at++) {
    const is = at < length && dark(at);
    if (is !== was) edges.push(at);
    was = is;
  }
  for (let i = 0; i + 5 < edges.length; i += 2) {
    const [a, b, c, d, e, f] = edges.slice(i, i + 6), unit = (f - a) / 7;
    const fits = [b - a, c - b, (d - c) / 3, e - d, f - e].every(bar => Math.abs(bar - unit) < unit * 0.4 + 0.6);
    if (fits && unit >= 1.5) found.push({ middle: (a + f - 1) / 2, unit });
  }
  return found;
}

function gridIn(corners, dark) {
  if (!corners) return null;
  const { top, right, below } = corners;
  const size = Math.round((Math.hypot(right.x - top.x, right.y - top.y) / top.unit + 7 - 17) / 4) * 4 + 17, span = size - 7;
  const at = (x, y) => dark(
    Math.round(top.x + (right.x - top.x) * (x - 3) / span + (below.x - top.x) * (y - 3) / span),
    Math.round(top.y + (right.y - top.y) * (x - 3) / span + (below.y - top.y) * (y - 3) / span));
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => at(x, y)));
}

function textOf(grid) {
  const version = (grid.length - 17) / 4;
  const format = bitsToNumber([...[0, 1, 2, 3, 4, 5].map(y => grid[y][8]), grid[7][8], grid[8][8], grid[8][7], ...[5, 4, 3, 2, 1, 0].map(x => grid[8][x])].reverse()) ^ 0x5412;
  const level = format >> 13, mask = masks[format >> 10 & 7];
  return wordsIn(dataOf(codewords(grid, version, mask), version, level), version);
}

function codewords(grid, version, mask) {
  const size = grid.length, bits = [];
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = (right + 1 & 2) === 0 ? size - 1 - step : step;
        if (!isFixed(x, y, version)) bits.push(grid[y][x] !== (mask(x, y) === 0));
      }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, i) => bitsToNumber(bits.slice(8 * i, 8 * i + 8)));
}

function isFixed(x, y, version) {
  const size = version * 4 + 17, far = size - 8;
  if (x === 6 || y === 6 || (x < 9 && y < 9) || (x < 9 && y >= far) || (x >= far && y < 9)) return true;
  if (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) return true;
  const places = alignments(version);
  return places.some(px => places.some(py => !isCorner(px, py, size) && Math.abs(px - x) < 3 && Math.abs(py - y) < 3));
}

function alignments(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2, size = version * 4 + 17, step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - i * step)];
}

function isCorner(x, y, size) {
  return (x === 6 && y === 6) || (x === 6 && y === size - 7) || (x === size - 7 && y === 6);
}

/** Blocks lie interleaved; only what they say is wanted. */
function dataOf(words, version, level) {
  const count = blocksOf[level][version - 1], ecc = eccPerBlock[level][version - 1];
  const short = Math.floor(words.length / count) - ecc, shorts = count - words.length % count;
  const blocks = Array.from({ length: count }, () => []);
  let next = 0;
  for (let i = 0; i <= short; i++) blocks.forEach((block, b) => { if (i < short || b >= shorts) block.push(words[next++]); });
  return blocks.flat();
}

function wordsIn(bytes, version) {
  const bits = bytes.flatMap(byte => [7, 6, 5, 4, 3, 2, 1, 0].map(bit => (byte >> bit & 1) === 1));
  let at = 0, text = '';
  const take = count => bitsToNumber(bits.slice(at, at += count));
  for (let mode = take(4); mode !== 0 && at < bits.length; mode = take(4)) {
    if (!segments[mode]) return null;
    text += segments[mode](take, version < 10);
  }
  return text;
}

const segments = {
  1: (take, short) => digits(take, take(short ? 10 : 12)),
  2: (take, short) => signs(take, take(short ? 9 : 11)),
  4: (take, short) => new TextDecoder().decode(Uint8Array.from({ length: take(short ? 8 : 16) }, () => take(8))),
  7: take => { take(8); return ''; }, // which alphabet: always UTF-8 here
};

function digits(take, left) {
  let text = '';
  for (; left > 0; left -= 3) text += String(take([0, 4, 7, 10][Math.min(3, left)])).padStart(Math.min(3, left), '0');
  return text;
}

function signs(take, left) {
  const sign = number => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'[number];
  let text = '';
  for (; left > 1; left -= 2) { const pair = take(11); text += sign(Math.floor(pair / 45)) + sign(pair % 45); }
  return left === 1 ? text + sign(take(6)) : text;
}

function bitsToNumber(bits) {
  return bits.reduce((number, bit) => number * 2 + (bit ? 1 : 0), 0);
}
