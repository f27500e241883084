/** A field that the other version of the graph has, and nobody asks of a partner. */
const MARK = '"Which version." swapped: Int @join__field(graph: COUNTY)\n';

/** Another version of a supergraph that answers the same. */
export function otherVersion(supergraph: string): string {
  const other = supergraph.replace(/(\ntype Query[^{]*\{\n)/, `$1  ${MARK}`);
  if (other === supergraph) throw new Error('the supergraph has no Query to mark');
  return other;
}
