/** When a page was read: a year, or a month of it; a card writes it in the person's language. */
export type PageDate = { readonly year: number; readonly month?: number };

export type Page = {
  /** As the page is called in English. */
  readonly title: string;
  /** Without a language, so that Microsoft shows the reader's own; none where no public address is known. */
  readonly address?: `https://learn.microsoft.com/${string}`;
  /** The state of the page that the rules were read from. */
  readonly state: PageDate;
  /** When it was last seen to say the same. */
  readonly seenAgain?: PageDate;
  /** The copy bears no date of its own. */
  readonly undated?: true;
  /** It was read in a copy of that time, not on the page itself. */
  readonly asRead?: PageDate;
};

/** The public pages that people and code cite, with the state of each as it was read (rulebook §6). */
export const pages = {
  'move-to-csp': {
    title: 'Move license-based customers to CSP program',
    address: 'https://learn.microsoft.com/partner-center/customers/transition-seat-based-services',
    state: { year: 2023, month: 1 },
  },
  // The same page with what was added to it since, channel transfers among others; it bears no date of its own.
  'move-to-csp-newer': {
    title: 'Move license-based customers to CSP program',
    address: 'https://learn.microsoft.com/partner-center/customers/transition-seat-based-services',
    state: { year: 2026, month: 5 },
  },
  'transfer-self-help': {
    title:
      'Transfer of O365 or D365 licenses to CSP channel or to new CSP partner (Partner Center self-help)',
    address: 'https://learn.microsoft.com/partner-center/multipartner',
    state: { year: 2021 },
  },
  'multi-channel-support': {
    title: 'Work with other partners',
    address: 'https://learn.microsoft.com/partner-center/work-with-other-partners#multi-channel-support',
    state: { year: 2021 },
  },
  'create-subscription': {
    title: 'Create, suspend, or cancel subscriptions; subscription renewals',
    address: 'https://learn.microsoft.com/partner-center/create-a-new-subscription#subscription-renewals',
    state: { year: 2023 },
  },
  'subscription-lifecycle': {
    title: 'Subscription lifecycle states',
    address: 'https://learn.microsoft.com/partner-center/customers/subscription-lifecycle#expired',
    state: { year: 2023 },
    seenAgain: { year: 2025 },
  },
  'obtain-permissions': {
    title: 'Obtain permissions to manage a customer’s service or subscription',
    address: 'https://learn.microsoft.com/partner-center/customers-revoke-admin-privileges',
    state: { year: 2023 },
  },
  'regional-authorization': {
    title: 'CSP regional authorization overview',
    address: 'https://learn.microsoft.com/partner-center/regional-authorization-overview',
    state: { year: 2023, month: 8 },
  },
  'tenant-limit': {
    title: 'Tenant limit of 300',
    address: 'https://learn.microsoft.com/partner-center/csp-regional-authorization-tenant-consolidation',
    state: { year: 2023 },
  },
  'end-of-sale-offers': {
    title: 'Manage end-of-sale offers',
    address: 'https://learn.microsoft.com/partner-center/manage-end-of-sale-offers',
    state: { year: 2023 },
    seenAgain: { year: 2025 },
  },
  'gdap-faq': {
    title: 'GDAP frequently asked questions',
    address: 'https://learn.microsoft.com/partner-center/gdap-faq',
    state: { year: 2023 },
  },
  // Partners can no longer attest on the customer's behalf: that was retired in January 2026.
  'customer-agreement': {
    title: 'Confirm a customer’s acceptance of the Microsoft Customer Agreement',
    address: 'https://learn.microsoft.com/partner-center/confirm-customer-agreement',
    state: { year: 2023 },
  },
  'extended-service-terms': {
    title: 'Extended Service Terms',
    address: 'https://learn.microsoft.com/partner-center/customers/extended-service-terms',
    state: { year: 2026 },
  },
  'transfer-subscriptions': {
    title: 'Transfer subscriptions between partners',
    address: 'https://learn.microsoft.com/partner-center/customers/transfer-subscriptions',
    state: { year: 2024 },
  },
  'cancel-subscription': {
    title: 'Cancel your Microsoft business subscription',
    address: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription',
    state: { year: 2024, month: 9 },
  },
  'tenant-to-tenant': {
    title: 'Microsoft 365 tenant-to-tenant migrations',
    address: 'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-tenant-to-tenant-migrations',
    state: { year: 2023, month: 1 },
  },
  'subscription-expires': {
    title: 'What if my subscription expires',
    address:
      'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires',
    state: { year: 2025, month: 2 },
  },
  'azure-plan': {
    title: 'Begin using pay-as-you-go rates with the Azure plan',
    address: 'https://learn.microsoft.com/partner-center/azure-plan-get-started',
    state: { year: 2023, month: 1 },
  },
  'work-with-partners': {
    title: 'Different ways you can work with other partners',
    address: 'https://learn.microsoft.com/partner-center/work-with-other-partners',
    state: { year: 2023, month: 1 },
  },
  'renew-subscription': {
    title: 'Manage recurring billing',
    address: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/renew-your-subscription',
    state: { year: 2024, month: 7 },
  },
  'reactivate-subscription': {
    title: 'Reactivate your subscription',
    address: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/reactivate-your-subscription',
    state: { year: 2024, month: 7 },
  },
  'manage-partners': {
    title: 'Manage partner relationships',
    address: 'https://learn.microsoft.com/microsoft-365/commerce/manage-partners',
    state: { year: 2025, month: 1 },
  },
  'billing-accounts': {
    title: 'Understand your business billing account',
    address: 'https://learn.microsoft.com/microsoft-365/commerce/manage-billing-accounts',
    state: { year: 2024, month: 7 },
  },
  'end-of-sale-products': {
    title: 'End-of-sale products',
    address: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/understand-eos-products',
    state: { year: 2024, month: 12 },
  },
  'cancellation-policy': {
    title: 'New commerce cancellation policy',
    address: 'https://learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy',
    state: { year: 2026 },
    undated: true,
  },
  'reseller-requirements': {
    title: 'Indirect reseller requirements',
    address: 'https://learn.microsoft.com/partner-center/enroll/new-indirect-reseller-requirement',
    state: { year: 2026 },
    undated: true,
  },
  'direct-bill-requirements': {
    title: 'Direct-bill eligibility requirements',
    address: 'https://learn.microsoft.com/partner-center/enroll/direct-bill-eligibility-requirements',
    state: { year: 2026 },
    undated: true,
  },
  'extended-terms-message': {
    title: 'Message centre MC1216259: Introducing new paid Extended Service Terms',
    state: { year: 2026, month: 1 },
  },
  'business-plans-faq': {
    title: 'Microsoft 365 Business plans FAQ (300 licences)',
    state: { year: 2026, month: 1 },
    asRead: { year: 2026, month: 8 },
  },
  'pricing-updates': {
    title: 'Microsoft 365 packaging and pricing updates',
    state: { year: 2026, month: 7 },
    asRead: { year: 2026, month: 8 },
  },
  'partner-center-announcements': {
    title: 'Partner Center announcements',
    state: { year: 2026, month: 10 },
  },
  'provider-guide': {
    title: 'A provider’s guide on moving a customer between its resellers',
    state: { year: 2025 },
  },
} as const satisfies Record<string, Page>;

export type PageId = keyof typeof pages;
