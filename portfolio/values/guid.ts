const guid = /^[{"'(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)'"}]?$/i;

export function isGuid(text: string): boolean {
  return guid.test(text.trim());
}

/** An id as it is kept: without brackets, in small letters if it is a GUID. */
export function plainId(text: string): string {
  const plain = text.trim().replace(/^[{"'(]+|[)'"}]+$/g, '');
  return isGuid(plain) ? plain.toLowerCase() : plain;
}
