import { as } from './api.mjs'
import { year } from './time.mjs'

const HearingDays = 7

/** What the office of the Puxing town enters before a year can go on: its document leaves open how long a hearing is published. */
export async function settleTowns() {
  const office = await as('office-puxing')
  const area = (await office.get('/api/staff/areas')).find(one => one.kind === 'subdistrict')
  await office.put('/api/staff/policies/values', {
    areaId: area.id, year, place: { rule: 'PX-13', parameter: 'days' }, value: { number: HearingDays }, reason: '参照川沙新镇',
  })
}
