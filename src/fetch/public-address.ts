import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What is in IPv4 no address of a public host: the special-purpose registry of IANA (RFC 6890 and its successors), multicast, and what clouds keep for themselves. */
const NOT_PUBLIC_V4 = [
  ['0.0.0.0', 8], // this network, and unspecified
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // shared by the customers of a provider
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, where clouds keep their secrets
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Addresses of the public space at which clouds answer their own machines only: Azure, and IBM's service endpoints.
  ['168.63.129.16', 32],
  ['161.26.0.0', 16],
  ['166.8.0.0', 14],
  // Sinks and relays that hosts of the public internet do not have (RFC 7534, 7450, 7535).
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.175.48.0', 24],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
] as const;

/** Public hosts of IPv6 are in 2000::/3; loopback, local, multicast, mapped IPv4 and NAT64 are outside it. */
const PUBLIC_V6 = ['2000::', 3] as const;
const NOT_PUBLIC_V6 = [
  ['2001::', 23], // for protocols, Teredo among them, which carries an IPv4 address
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4, which carries an IPv4 address
  ['2620:4f:8000::', 48], // a sink, as those of IPv4
  ['3fff::', 20],
] as const;

const v4 = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_V4) v4.addSubnet(net, prefix, 'ipv4');
const v6 = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_V6) v6.addSubnet(net, prefix, 'ipv6');
const global = new BlockList();
global.addSubnet(...PUBLIC_V6, 'ipv6');

/** Whether an address, as the resolver or an URL has it, is one that a host on the public internet may have. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !v4.check(address, 'ipv4');
  return (
    isIPv6(address) && !address.includes('%') && global.check(address, 'ipv6') && !v6.check(address, 'ipv6')
  );
}

/** A loopback address: for tests, whose servers are there. */
export const isLoopback = (address: string): boolean =>
  address === '::1' || /^127\.\d+\.\d+\.\d+$/u.test(address);
