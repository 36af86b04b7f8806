/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The share card of the page that is being made. Lazy: feeds and data have none. */
    card: () => Promise<import('./pages/_cards.ts').Card>
  }
}
