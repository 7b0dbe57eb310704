/** A person's name as long as they get. */
export const longName = 'Maria Fernanda de Albuquerque Cavalcanti e Silva Oliveira';

/** A customer's name of 60 characters. */
export const longSubject = 'Västerbottens Kommunförbunds Inköpscentral AB, Office 365 E3';

/** The longest that a customer's name may be, with nowhere to break it. */
export const unbrokenSubject = 'Contoso'.padEnd(120, 'Vertriebsgesellschaft');
