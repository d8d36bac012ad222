package org.variorum.job.journal;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the program tells of itself to scripts. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Records, maps and lists as indented JSON. */
    public static String of(Object content) {
        return MAPPER.writeValueAsString(content);
    }
}
