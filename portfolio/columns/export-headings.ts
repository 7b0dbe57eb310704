import type { Column } from './column.ts';

/**
 * How exports of Microsoft and of distributors head their columns; of the headings of one column the earlier counts.
 * Sources: learn.microsoft.com/partner-center (reconciliation file, insights-data-definitions,
 * get-all-subscription-analytics, subscription-resources), microsoft/Partner-Center-DotNet-Samples (Models.cs),
 * graph companySubscription, apidocs.crayon.com (Subscription), support.appxite.com (Subscription report), Pax8's and
 * StreamOne Ion's descriptions of their APIs; read in November 2026.
 */
export const exportHeadings: Readonly<Partial<Record<Column, string>>> = {
  subscriptionId: `
    MicrosoftSubscriptionId, VendorSubscriptionId, PublisherSubscriptionId, ExternalSubscriptionId, MsSubscriptionId
    CspSubscriptionId, CommerceSubscriptionId, SubscriptionId, LegacySubscriptionId, SubscriptionGuid, SubscriptionUuid
    Subscription.Id, EntitlementId, VendorReferenceId, VendorId, ExternalId, AssetId, Id`,
  customer: `
    CustomerName, CustomerCompanyName, CustomerDisplayName, EndCustomerName, EndCustomer, EndUserName, CompanyName
    CustomerTenant.Name, Customer.Name, Customer.CompanyName, Customer.CompanyProfile.CompanyName, Company.Name, Customer, Company
    ClientName, AccountName, OrganizationName, TenantName, CustomerTenant.Reference, CustomerDomainName, CustomerDomain
    CustomerPrimaryDomain, PrimaryDomain, CustomerTenantDomain, CustomerTenant, DomainName, Domain, DefaultDomain, Tenant`,
  customerTenantId: `
    CustomerTenantId, TenantId, CustomerMicrosoftId, MicrosoftTenantId, MsTenantId, AadTenantId, EntraTenantId
    CustomerTenant.PublisherId, CustomerTenant.ExternalPublisherCustomerId, CustomerAadTenantId, CustomerVendorId, MicrosoftCustomerId
    MicrosoftId, DirectoryId, CustomerId, Customer.TenantId, CustomerGuid, ExternalCustomerId, TenantGuid, Tenant`,
  country: `
    CustomerCountry, CustomerCountryCode, CustomerCountryRegion, CustomerMarket, Customer.Country, EndCustomerCountry, CountryCode
    CountryRegion, Country, Market, CompanyCountry, BillingCountry`,
  product: `
    SkuName, ProductSkuName, OfferName, OfferDisplayName, LegacyProductName, ProductName, Product.Name, Product.ItemName, Product
    SkuTitle, SkuDescription, ProductTitle, CatalogItemName, ItemName, ServiceName, LicenseName, PlanName, SubscriptionDescription
    ProductDescription, Offer, SkuPartNumber, Service, Subscription`,
  otherName: `
    SubscriptionDescription, ProductName, Product.ItemLegalName, SubscriptionName, FriendlyName, SubscriptionFriendlyName
    DisplayName, Nickname, LegacySubscriptionName, RawProductName, SkuPartNumber, Sku, Name`,
  seats: `
    Quantity (Today), CurrentQuantity, CurrentSeatCount, AvailableSeatsEOP, LicenseCount, TotalLicenses, TotalSeats, Quantity
    LicenseQuantity, LicensesQuantity, PurchasedQuantity, PurchasedLicenses, ActiveQuantity, SeatCount, Seats, Licenses, SeatsCount
    NumberOfLicenses, NumberOfSeats, Qty, PrepaidUnits.Enabled, UnitQuantity, Units`,
  termStart: `
    CommitmentStartDate, CommitmentStartDateTime, CurrentTermStartDate, TermStartDate, TermStart, Commitment.StartDate
    SubscriptionStartDate, EffectiveStartDate, ContractStartDate, SubscriptionStart, LastRenewalStartDate, StartDate, Start
    ActiveFrom, ValidFrom, ServiceStartDate`,
  termEnd: `
    CommitmentEndDate, CommitmentEndDateTime, Commitment.EndDate, CurrentTermEndDate, CurrentTermEnd, TermEndDate, TermEnd
    CommitmentTermEndDate, CommitmentEnd, TermExpirationDate, SubscriptionEndDate, SubscriptionExpirationDate
    SubscriptionExpiryDate, SubscriptionEnd, ContractEndDate, ExpirationDate, ExpiryDate, ExpirationDateTime, ExpiresAt
    ExpirationTime, EndDate, EndDateTime, End, ServiceEndDate, NextLifecycleDateTime, NextLifecycleDate, AutoRenewDate, RenewalDate
    NextRenewalDate, AutoRenewalDate, SubscriptionRenewalDate, RenewalDateTime, RenewDate, AnniversaryDate, ActiveTo, ValidTo`,
  termLength: `
    CurrentTerm, TermDuration, CommitmentTerm, Commitment.Term, TermLength, SubscriptionTerm, TermAndBillingCycle, TermDurationMonths
    CommitmentDuration, CommitmentPeriod, CommitmentLength, ContractTerm, SubscriptionDuration, TermPeriod, TermType, Term
    Commitment, TermUnit`,
  autoRenew: `
    AutoRenewEnabled, AutoRenew, IsAutoRenew, AutoRenewal, IsAutoRenewEnabled, AutoRenewalEnabled, AutoRenewStatus, RenewalSetting
    RenewalSettings, AutomaticRenewal, RenewalType, RenewalOption, RenewalAction, RenewalStatus, RenewalMode, AutoRenewFlag`,
  state: `
    SubscriptionStatus, SubscriptionState, Status, State, LifecycleState, LifecycleStatus, SubscriptionStatusName, Status.Name`,
  nature: `
    ProductCategory, OfferType, SubscriptionType, UnitType, BillingType, ProductType, ProductType.Id, ProductType.DisplayName
    ItemType, ServiceType, ResourceType, PurchaseType, ChargeModel, ConsumptionType, Category`,
  reservation: 'ReservationOrderId',
  family:
    'ProductName, RawProductName, OfferName, SkuName, Product, SubscriptionDescription, ReportingProductName',
  vendor: 'Vendor, VendorName, Vendor.Name, Manufacturer, ManufacturerName, Brand, SoftwareVendor',
  trial: 'IsTrial, IsTrialOffer, ProductQualifiers, OfferType, TermAndBillingCycle, Trial',
  trialEnd: 'TrialEndDate, TrialEnd, TrialExpirationDate',
  extension: 'PriceAdjustmentDescription, SkuName, IsExtendedServiceTerm, ExtendedServiceTerm',
  month: 'Month, ReportMonth, ReportingMonth, BillingMonth, SnapshotDate, ReportDate, InvoiceMonth',
  chargeStart: 'ChargeStartDate, BillingStartDate, BillingPeriodStart, ChargeStart',
  chargeType: 'ChargeType, TransactionType',
  amount: 'Subtotal, Total, Amount, BillableQuantity, EffectiveUnitPrice, UnitPrice, Quantity',
  otherDay: `
    ChargeEndDate, OrderDate, CreationDate, CreatedDate, CreatedDateTime, CreatedAt, CreatedOn, PurchaseDate, LastRenewalDate
    PCToBCExchangeRateDate, NextBillingDate, NextChargeDate, CancellationAllowedUntilDate, LastPriceRecalcDate, AutoRenewChangeDate
    UpdatedAt, ModifiedDate, Skapad, Beställningsdatum, Fakturadatum, Data de criação, Data da compra, Data do pedido`,
};
