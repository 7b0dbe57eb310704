import { BlockList, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether that IP address is this machine's to itself alone. */
export function isLoopback(address: string): boolean {
  return loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Whether a Host header names this machine as only those on it do; it may have a port. */
export function isLoopbackHost(header: string | undefined): boolean {
  const host = URL.parse(`http://${header ?? ''}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return host === 'localhost' || isLoopback(host);
}
