/**
 * Where Partner Center shows that customer, or all of them where the tenant is not known. Microsoft's pages link the
 * list (learn.microsoft.com/partner-center/customers, as read in November 2026); the page of one customer is at the
 * address to which that list itself leads.
 */
export function partnerCenterPage(customerTenantId: string | undefined): string {
  const customers = 'https://partner.microsoft.com/dashboard/v2/customers';
  return customerTenantId === undefined
    ? `${customers}/list`
    : `${customers}/${encodeURIComponent(customerTenantId)}/account`;
}
