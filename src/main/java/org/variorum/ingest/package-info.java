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
 * <tr><th>field</th><th>plain text</th><th>JSON, JSON Lines, CSV</th><th>HTML</th></tr>
 * <tr><td>id</td><td>file name</td><td>the field or column</td><td>file name</td></tr>
 * <tr><td>source</td><td>rule, folder</td><td>the field, site of the url, rule, folder</td><td>site of the canonical
 * link, rule, folder</td></tr>
 * <tr><td>title</td><td>first line, if it looks like one</td><td>the field</td><td>JSON-LD, meta, h1, title
 * element</td></tr>
 * <tr><td>text</td><td>the decoded file</td><td>the field, else its html field</td><td>main text of the page</td></tr>
 * <tr><td>published</td><td>none</td><td>the field, else the url</td><td>JSON-LD, meta, time element, else the
 * url</td></tr>
 * <tr><td>language</td><td>recognized</td><td>the field, else recognized</td><td>html element, else
 * recognized</td></tr>
 * </table>
 *
 * <p>Field names come from an alias table, so that dumps of news-please, Fundus, newspaper4k and the like are read
 * without being told.
 */
@NullMarked
package org.variorum.ingest;

import org.jspecify.annotations.NullMarked;
