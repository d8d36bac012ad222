package org.variorum.ingest;

/** How a dump file keeps its articles, told by its content. */
public enum Format {
    /** One article a file, nothing around it. */
    PLAIN_TEXT,
    /** JSON objects: one a line, or the elements of one array, or a single one. */
    JSON,
    /** Comma-separated values after RFC 4180 with a header row. */
    CSV,
    /** One web page a file. */
    HTML,
    /** Items of a feed, news items of NewsML-G2 or NITF: see {@link org.variorum.ingest.xml}. */
    XML,
    /** A crawl: pages as servers sent them. */
    WARC
}
