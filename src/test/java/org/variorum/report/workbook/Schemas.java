package org.variorum.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.logging.log4j.LogManager;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Holds every part of a workbook against the schemas of the format. The program ships the short schemas, which leave out what the library itself never
 * asks for; the full ones have the same names, so they are loaded apart. Stateless.
 */
public final class Schemas {
    private static final String ONLY_IN_FULL =
            "org/openxmlformats/schemas/xpackage/x2006/relationships/RelationshipsDocument.class";
    private static final String TYPES = "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";

    /** The schema forgets it, the standard's text and all programs have it. */
    private static final String KEEP_BLANKS = "space@http://www.w3.org/XML/1998/namespace in element t@";

    private Schemas() {}

    /** What the schemas find wrong, one line each with the part. */
    public static List<String> errors(Path workbook) throws Exception {
        URL full = Schemas.class.getClassLoader().getResource(ONLY_IN_FULL);
        URL jar = new URL(full.getPath().substring(0, full.getPath().indexOf("!/")));
        URL[] apart = {jar, home(XmlObject.class), home(LogManager.class), home(Schemas.class)};
        try (URLClassLoader loader = new URLClassLoader(apart, ClassLoader.getPlatformClassLoader())) {
            Class<?> check = Class.forName(Check.class.getName(), true, loader);
            @SuppressWarnings("unchecked")
            Callable<List<String>> made =
                    (Callable<List<String>>) check.getConstructor(Path.class).newInstance(workbook);
            return made.call();
        }
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** The check itself, run with the full schemas around it. */
    public static final class Check implements Callable<List<String>> {
        private final Path workbook;
        private final List<String> errors = new ArrayList<>();

        /** A check of one file. */
        public Check(Path workbook) {
            this.workbook = workbook;
        }

        @Override
        public List<String> call() throws Exception {
            SchemaTypeSystem types = (SchemaTypeSystem)
                    Class.forName(TYPES).getField("typeSystem").get(null);
            try (ZipFile zip = new ZipFile(workbook.toFile())) {
                for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                    check(types, part.getName(), zip.getInputStream(part));
                }
            }
            return errors;
        }

        private void check(SchemaTypeSystem types, String part, InputStream xml) throws IOException, XmlException {
            XmlObject found = types.parse(xml, null, new XmlOptions().setLoadLineNumbers());
            if (found.schemaType().isNoType()) {
                if (part.startsWith("xl/")) {
                    errors.add(part + " has no schema");
                }
                return; // the envelope and its core properties: another standard's
            }
            List<XmlError> wrong = new ArrayList<>();
            found.validate(new XmlOptions().setErrorListener(wrong));
            for (XmlError error : wrong) {
                if (!error.getMessage().contains(KEEP_BLANKS)) {
                    errors.add(part + ": " + error);
                }
            }
        }
    }
}
