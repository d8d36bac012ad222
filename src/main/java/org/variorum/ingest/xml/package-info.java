/**
 * XML dumps: feeds (RSS 0.9 to 2.0, Atom), NewsML-G2 and NITF, cut into their items.
 *
 * <p>Comes in: an opened file whose root element the table {@code xml_records} knows. Goes out: one {@link
 * org.variorum.ingest.format.Cut} an item, its values named by the path of their element, such as {@code
 * item.dc:creator}, {@code entry.link[alternate]@href} or {@code newsItem.itemMeta.versionCreated}. Which path means
 * which field stands in the table of field names, not here. The file is cut by its tags before anything is parsed, so
 * that a broken item costs itself and no other; each item is then parsed alone, without document types and entities of
 * its own, so that no file can reach for another one or grow while it is read.
 *
 * <p>Sources: XML 1.0, RSS 1.0 and 2.0, RFC 4287 (Atom), IPTC NewsML-G2 and NITF.
 */
@NullMarked
package org.variorum.ingest.xml;

import org.jspecify.annotations.NullMarked;
