type Named = { readonly customer: string; readonly product: string };

/** Which of two that have the day in common comes first: by customer, then by product; the same on every machine. */
export function byName(a: Named, b: Named): number {
  return byText(a.customer, b.customer) || byText(a.product, b.product);
}

/** The order of two texts by their characters, whatever language a machine is set to. */
export function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
