import fs from 'node:fs'
import { createRequire } from 'node:module'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SmallestTarget = 48

/** What would keep somebody out of the page as it is now: axe's serious and critical findings, and what is too small for a finger. */
export async function graveFaults(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(inWords)
  return [...grave, ...await page.evaluate(tooSmall, SmallestTarget)]
}

const inWords = ({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map(node => `${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`).join(' | ')}`

// Runs on the page. What the platform draws around it (bars, tabs, dialogs) is not the app's.
function tooSmall(least) {
  const platform = '.wx-bar, .wx-tabs, .wx-dialog, .uni-page-head, .uni-tabbar, .uni-modal, .uni-actionsheet'
  const targets = [...document.querySelectorAll('[role=button], [role=link], [role=checkbox], [role=radio], [role=switch], input, textarea')]
  return targets.filter(one => !one.closest(platform)).map(one => [one, (one.closest('wx-input, wx-textarea, uni-input, uni-textarea') ?? one).getBoundingClientRect()])
    .filter(([one, { width, height }]) => width > 0 && Math.round(Math.min(width, height)) < least && !one.parentElement.closest('[role=button], [role=link], [role=checkbox], [role=radio], [role=switch]'))
    .map(([one, { width, height }]) => `too small for a finger (${Math.round(width)} × ${Math.round(height)}): ${one.getAttribute('aria-label') ?? one.innerText ?? one.localName}`)
}
