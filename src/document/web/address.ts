/** Which addresses belong to the public internet; whatever is private, special or reserved does not. */
import ipaddr from 'ipaddr.js';

/** What the kinds of addresses are called, by the names that the library gives them. */
const KINDS: Readonly<Record<string, string>> = {
  unspecified: 'stands for no machine',
  broadcast: 'is for broadcasts',
  multicast: 'is for multicast',
  linkLocal: 'is link-local',
  loopback: 'is this machine',
  carrierGradeNat: 'is private to a provider (carrier-grade NAT)',
  private: 'is private',
  uniqueLocal: 'is private',
};
/** IPv6 that is given to networks of the public internet, and the part of it that is kept for documentation. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');
/** Translation of IPv4 by RFC 6052; other prefixes for it belong to single networks. */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const DOCUMENTATION = ipaddr.IPv6.parseCIDR('3fff::/20');

/** Why an address is not one of the public internet; nothing where it is. */
export function whyNotPublic(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'is no address';
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return kindOf(parsed.range());
  const range = parsed.range();
  const bytes = parsed.toByteArray();
  // An IPv4 address inside: connecting to ::ffff:10.0.0.1 or 64:ff9b::10.0.0.1 is connecting to 10.0.0.1.
  if (range === 'ipv4Mapped' || parsed.match(TRANSLATED)) return kindOf(new ipaddr.IPv4(bytes.slice(12)).range());
  if (range !== 'unicast') return kindOf(range);
  return parsed.match(GLOBAL) && !parsed.match(DOCUMENTATION) ? undefined : 'is reserved';
}

const kindOf = (range: string): string | undefined => (range === 'unicast' ? undefined : (KINDS[range] ?? 'is reserved'));
