import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standIns } from '../../../src/check/stand-ins.ts'
import { site as schema } from '../../../src/facts/schema/site.ts'
import { securityText } from '../../../src/facts/security-text.ts'
import { securityExpiry } from '../../../src/verify/security-expiry.ts'

const site = {
  ...standIns.site,
  address: 'https://door.example',
  contact: 'desk@door.example',
  contact_until: '2026-12-31',
}

test('security.txt says whom to tell and until when, as RFC 9116 asks', () => {
  const text = securityText(site)
  assert.equal(
    text,
    `Contact: mailto:desk@door.example
Expires: 2026-12-31T23:59:59Z
Preferred-Languages: en
Canonical: https://door.example/.well-known/security.txt
`,
  )
  const page = securityText({ ...site, contact: 'https://door.example/policies/' })
  assert.match(page ?? '', /^Contact: https:\/\/door\.example\/policies\/\n/)
})

test('its end is read by `npm run verify`, on the day that it is run', () => {
  const text = securityText(site) ?? ''
  assert.equal(securityExpiry(text, '2026-12-30'), undefined)
  assert.match(securityExpiry(text, '2026-12-31') ?? '', /ended on 2026-12-31/)
})

test('there is none while a contact or its end is not known', () => {
  assert.equal(securityText({ ...site, contact: undefined }), undefined)
  assert.equal(securityText({ ...site, contact_until: undefined }), undefined)
})

test('a contact is an e-mail address or a page', () => {
  const { contact } = schema.shape
  for (const good of ['desk@door.example', 'https://door.example/'])
    assert.ok(contact.safeParse(good).success)
  for (const bad of ['the desk', 'http://door.example/', 'javascript:alert(1)@a.b'])
    assert.ok(!contact.safeParse(bad).success, bad)
})
