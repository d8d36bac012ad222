/**
 * Dumps and what becomes of them: the files of a night, one reader per format, and the making of articles.
 *
 * <p>Comes in: a folder of files as newsrooms leave them, told apart by content and not by name. Goes out: {@link
 * org.variorum.ingest.Delivery deliveries} in a fixed order, each of them made either into an {@link
 * org.variorum.article.Article} or into a {@link org.variorum.ingest.Reject} that keeps the bytes, the place and the
 * reason. Does not store anything, does not read what an article says, and never ends a run because of a bad file.
 *
 * <table>
 * <caption>Where each format keeps a field</caption>
 * <tr><th>field</th><th>plain text</th><th>JSON, JSON Lines, CSV, ninjs</th><th>HTML</th><th>RSS,
 * Atom</th><th>NewsML-G2, NITF</th></tr>
 * <tr><td>id</td><td>file name</td><td>the field or column; uri</td><td>file name</td><td>guid, rdf:about;
 * id</td><td>guid; doc-id</td></tr>
 * <tr><td>source</td><td>rule, folder</td><td>the field, site of the url, rule, folder; copyrightholder</td><td>site
 * of the canonical link, rule, folder</td><td>source, site of the link; the channel's title where there is
 * none</td><td>infoSource, provider, copyrightHolder; doc.copyright</td></tr>
 * <tr><td>title</td><td>first line, if it looks like one</td><td>the field; headlines</td><td>JSON-LD, meta, h1,
 * title element</td><td>title</td><td>headline; hl1</td></tr>
 * <tr><td>byline</td><td>none</td><td>authors; by, byline</td><td>JSON-LD, meta, page</td><td>dc:creator,
 * author</td><td>by, creator; byline</td></tr>
 * <tr><td>dateline</td><td>in the text</td><td>in the text</td><td>in the text</td><td>in the text</td><td>in the
 * text</td></tr>
 * <tr><td>text</td><td>the decoded file</td><td>the field, body variants, else its html field; a
 * ninjs flash's plain description</td><td>main text of
 * the page</td><td>content:encoded, content; else description, summary</td><td>inlineXML with NITF or XHTML,
 * inlineData; body.content</td></tr>
 * <tr><td>published</td><td>none</td><td>the field, else the url; versioncreated</td><td>JSON-LD, meta, time element,
 * else the url</td><td>pubDate, dc:date; published, updated</td><td>versionCreated; date.issue</td></tr>
 * <tr><td>language</td><td>recognized</td><td>the field, else recognized</td><td>html element, else
 * recognized</td><td>channel's language; xml:lang</td><td>language, xml:lang</td></tr>
 * <tr><td>url</td><td>a labelled line</td><td>the field</td><td>canonical link</td><td>origLink,
 * link</td><td>none</td></tr>
 * <tr><td>version</td><td>none</td><td>version; else versioncreated, date_modified</td><td>none</td><td>updated,
 * dcterms:modified</td><td>version of the item; else versionCreated</td></tr>
 * <tr><td>status</td><td>none</td><td>pubstatus, status</td><td>none</td><td>none</td><td>pubStatus</td></tr>
 * <tr><td>keywords (kept by the formats here, used by no step)</td><td>none</td><td>keywords, tags; subject</td><td>JSON-LD,
 * meta</td><td>category, dc:subject</td><td>keyword, subject; key-list</td></tr>
 * </table>
 *
 * <p>A web archive's pages are read like HTML, with their address from the archive. Of several versions of one item
 * (same source and id) the latest counts, and one that its source has canceled is left out; what gives way is told among
 * the rejects. A later version of what an earlier night reported is told there too; that report stays.
 *
 * <p>A crawl date is no date of publication and is never read as one. "None", "null" and empty words are missing values.
 *
 * <p>Field names come from an alias table, so that dumps of news-please, Fundus, newspaper4k and the like are read
 * without being told.
 */
@NullMarked
package org.variorum.ingest;

import org.jspecify.annotations.NullMarked;
