import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../src/fetch/public-address.ts';

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '93.184.215.14',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '2a00:1450::1',
])('%s is a public address', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  ['unspecified', '0.0.0.0'],
  ['unspecified', '::'],
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['loopback', '::1'],
  ['private', '10.1.2.3'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['private', 'fd00::1'],
  ['private', 'fc00::1'],
  ['link-local', '169.254.169.254'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['public with a zone', '2606:4700::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast', '224.0.0.1'],
  ['multicast', '239.255.255.255'],
  ['multicast', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['a provider’s customers', '100.64.0.1'],
  ['a provider’s customers', '100.127.255.255'],
  ['a benchmark', '198.18.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '2001:db8::1'],
  ['IPv4 mapped', '::ffff:127.0.0.1'],
  ['IPv4 mapped', '::ffff:7f00:1'],
  ['IPv4 mapped, public', '::ffff:8.8.8.8'],
  ['IPv4 compatible', '::127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64, local', '64:ff9b:1::a00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:7f00:1::1'],
  ['discard', '100::1'],
  ['a cloud’s own: Azure', '168.63.129.16'],
  ['a cloud’s own: IBM', '161.26.0.10'],
  ['a cloud’s own: IBM', '166.9.12.1'],
  ['a cloud’s own: Alibaba', '100.100.100.200'],
  ['a cloud’s own: Oracle', '192.0.0.192'],
  ['a sink', '192.175.48.1'],
  ['a sink', '2620:4f:8000::1'],
  ['nothing', ''],
  ['a name', 'localhost'],
  ['a number', '2130706433'],
  ['octal', '0177.0.0.1'],
  ['hexadecimal', '0x7f.1'],
])('%s is not: %s', (_what, address) => expect(isPublicAddress(address)).toBe(false));

test('whatever stands for an IPv4 address in IPv6 is not', () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
      const hex = octets.map((each) => each.toString(16).padStart(2, '0'));
      const tail = `${hex[0]}${hex[1]}:${hex[2]}${hex[3]}`;
      const forms = [`::ffff:${octets.join('.')}`, `::ffff:${tail}`, `64:ff9b::${tail}`, `2002:${tail}::1`];
      expect(forms.filter(isPublicAddress)).toEqual([]);
    }),
  );
});
