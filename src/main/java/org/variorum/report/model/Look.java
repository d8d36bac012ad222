package org.variorum.report.model;

/** What cells look like, named by what they mean. Every colour stands beside a word that says the same. */
public enum Look {
    TITLE(16, Ink.NAVY, Ink.NONE, "", "bold flush"),
    PURPOSE(10, Ink.GREY, Ink.NONE, "", "flush"),
    SECTION(12, Ink.NAVY, Ink.NONE, "", "bold line flush"),
    HEADER(10, Ink.WHITE, Ink.NAVY, "", "bold wrap middle"),
    HEADER_OF_NUMBERS(10, Ink.WHITE, Ink.NAVY, "", "bold wrap middle right"),
    /** Words, wrapped. */
    TEXT(10, Ink.BLACK, Ink.NONE, "", "wrap line"),
    STRONG(10, Ink.BLACK, Ink.NONE, "", "bold wrap line"),
    QUIET(10, Ink.GREY, Ink.NONE, "", "wrap line"),
    LINK(10, Ink.LINK, Ink.NONE, "", "underline wrap line"),
    /** Words on a sheet that lays itself out. */
    LOOSE_LINK(10, Ink.LINK, Ink.NONE, "", "underline flush"),
    COUNT(10, Ink.BLACK, Ink.NONE, "#,##0", "line right"),
    /** A count of what needs somebody; the header says of what. */
    COUNT_ALARM(10, Ink.RED, Ink.NONE, "#,##0", "bold line right"),
    DECIMAL(10, Ink.BLACK, Ink.NONE, "0.0", "line right"),
    /** Any figure of a text, as it is. */
    FIGURE(10, Ink.BLACK, Ink.NONE, "#,##0.##########", "line right"),
    /** A day; the house says how days are shown. */
    DAY(10, Ink.GREY, Ink.NONE, "yyyy-mm-dd", "line"),
    /** A share in [0, 1] shown as 0 to 100. */
    SCORE(10, Ink.BLACK, Ink.NONE, "0%", "bold line right"),
    SHARE(10, Ink.GREY, Ink.NONE, "0%", "line right"),
    TILE_LABEL(9, Ink.GREY, Ink.PALE, "", ""),
    TILE(18, Ink.TEAL, Ink.PALE, "#,##0", "bold"),
    TILE_ALARM(18, Ink.RED, Ink.PALE, "#,##0", "bold"),
    CONFLICT(10, Ink.RED, Ink.ROSE, "", "bold wrap line center"),
    DIFFERS(10, Ink.BROWN, Ink.SAND, "", "bold wrap line center"),
    AGREES(10, Ink.GREEN, Ink.MINT, "", "bold wrap line center"),
    ALONE(10, Ink.NAVY, Ink.PALE, "", "bold wrap line center"),
    /** For the editor to write in. */
    YOURS(10, Ink.BLACK, Ink.CREAM, "@", "wrap line");

    private final int size;
    private final Ink ink;
    private final Ink fill;
    private final String format;
    private final String traits;
    private final boolean wraps;

    Look(int size, Ink ink, Ink fill, String format, String traits) {
        this.size = size;
        this.ink = ink;
        this.fill = fill;
        this.format = format;
        this.traits = " " + traits + " ";
        this.wraps = is("wrap");
    }

    /** Height of the letters in points. */
    public int size() {
        return size;
    }

    /** Colour of the letters. */
    public Ink ink() {
        return ink;
    }

    /** Colour behind them. */
    public Ink fill() {
        return fill;
    }

    /** Number format as workbooks write it; empty for words. */
    public String format() {
        return format;
    }

    /**
     * Whether it has one of the traits bold, underline, wrap, line (a hairline below), right, center, middle, flush (no
     * room beside the words).
     */
    public boolean is(String trait) {
        return traits.contains(" " + trait + " ");
    }

    /** Whether it has the trait wrap; asked for every cell of a night. */
    public boolean wraps() {
        return wraps;
    }

    /** The colours, few and with enough contrast on paper. */
    public enum Ink {
        NONE(""),
        BLACK("1F2A33"),
        WHITE("FFFFFF"),
        NAVY("22384D"),
        GREY("6B7780"),
        LINK("1A4F8B"),
        TEAL("1F6F8B"),
        SKY("A9C7D4"),
        RED("A93226"),
        BROWN("8A5A0B"),
        GREEN("1E6B48"),
        ROSE("FADBD8"),
        SAND("FBEBD3"),
        MINT("D9F0E3"),
        PALE("EEF2F5"),
        CREAM("FFFBEE"),
        LINE("D5DBE0");

        private final String rgb;

        Ink(String rgb) {
            this.rgb = rgb;
        }

        /** Six hexadecimal digits; empty for none. */
        public String rgb() {
            return rgb;
        }
    }
}
