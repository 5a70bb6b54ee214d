import type { FundingSource } from '../../budget/line-item';

/** Quantities that a caption by itself says, beside the sources of money. */
export type NamedRole =
  | 'appropriation'
  | 'carried-in'
  | 'reserves'
  | 'carried-out'
  | 'income-this-year'
  | 'spending-this-year'
  | 'basic'
  | 'personnel'
  | 'operating'
  | 'project'
  | 'to-superior'
  | 'business-spending'
  | 'to-affiliated'
  | 'abroad'
  | 'vehicles'
  | 'vehicle-purchase'
  | 'vehicle-running'
  | 'reception'
  | 'agency-operating';

/**
 * Which quantity a column or listed row holds; the same word in every table and form, so that a rule can speak of it.
 * `carried-in-…` is the part of what was carried in that came from one source, `prior-…` last year's figure of a quantity,
 * `change-…` what this year's is more than that.
 */
export type ColumnRole =
  | FundingSource
  | NamedRole
  | 'total'
  | `carried-in-${FundingSource}`
  | `prior-${FundingSource | NamedRole | 'total'}`
  | `change-${FundingSource | NamedRole | 'total'}`
  | `economic-${string}`;
