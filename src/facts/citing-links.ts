import {
  articleAddress,
  claimAddress,
  countryAddress,
  eventAddress,
  omissionAddress,
  personAddress,
  termAddress,
  to,
} from './addresses.ts'
import type { Citing } from './citing-records.ts'
import { dayInWords } from './day.ts'
import { eventTitle } from './event-title.ts'
import type { Facts } from './facts.ts'
import { quoted } from './quoted.ts'
import type { RecordLink } from './record-link.ts'

const kinds: Record<Citing['kind'], string> = {
  article: 'Explainer',
  claim: 'Claim',
  omission: 'Left out of the report',
  event: 'Event',
  person: 'Person',
  term: 'Term',
  country: 'Country',
  quote: 'Quotation',
  border: 'Border',
  'map note': 'Map',
  site: 'This site',
}

/** Links to the records that rest on a source, each once. */
export function citingLinks(facts: Facts, citing: readonly Citing[]): RecordLink[] {
  const links = citing.flatMap((one) => {
    const link = place(one, facts)
    return link ? [{ ...link, kind: kinds[one.kind] }] : []
  })
  return [...new Map(links.map((link) => [link.href + link.text, link])).values()]
}

function place({ kind, id }: Citing, facts: Facts): RecordLink | undefined {
  switch (kind) {
    case 'article': {
      const article = facts.articles.get(id)
      return article && { href: articleAddress(id), text: article.title }
    }
    case 'claim': {
      const claim = facts.claims.get(id)
      return claim && { href: claimAddress(claim), text: claim.headline }
    }
    case 'omission': {
      const omission = facts.report.omissions.find((one) => one.id === id)
      return omission && { href: omissionAddress(omission.slug), text: omission.headline }
    }
    case 'event': {
      const event = facts.events.get(id)
      return (
        event && {
          href: eventAddress(event),
          text: `${dayInWords(event.date)}: ${eventTitle(event)}`,
        }
      )
    }
    case 'person': {
      const person = facts.people.get(id)
      return person && { href: personAddress(id), text: person.name }
    }
    case 'term': {
      const term = facts.terms.get(id)
      return term && { href: termAddress(id), text: term.term }
    }
    case 'country':
    case 'border': {
      const country = facts.countries.get(id)
      return country && { href: countryAddress(country), text: country.name }
    }
    case 'quote': {
      const quote = facts.quotes.get(id)
      return (
        quote && {
          href: quote.person ? personAddress(quote.person) : to('/report/'),
          text: quoted(quote.exact),
        }
      )
    }
    case 'map note':
      return { href: to('/map/'), text: facts.mapNotes.get(id)?.name ?? id }
    case 'site':
      return { href: to('/method/'), text: 'The days, the map and the borders of this site' }
  }
}
