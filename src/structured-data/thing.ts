import type {
  BreadcrumbList,
  ClaimReview,
  Dataset,
  NewsArticle,
  NewsMediaOrganization,
  WebPage,
  WithContext,
} from 'schema-dts'

/** One top-level thing of schema.org, of the kinds that this site names: the content of one script of its own. */
export type Thing =
  | WithContext<NewsArticle | WebPage>
  | WithContext<BreadcrumbList>
  | WithContext<ClaimReview>
  | WithContext<Dataset>
  | WithContext<NewsMediaOrganization>
