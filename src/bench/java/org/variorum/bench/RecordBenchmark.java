package org.variorum.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.annotate.Annotator;
import org.variorum.ingest.ArticleMaker;
import org.variorum.ingest.Delivery;
import org.variorum.ingest.DumpReader;
import org.variorum.ingest.FieldNames;
import org.variorum.ingest.Input;
import org.variorum.ingest.Limits;
import org.variorum.layout.Encoding;
import org.variorum.night.SyntheticNight;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.smile.SmileMapper;

/** Stored records in our own layout and in binary JSON, both deflated for speed: one article of 400 words, or what was found in it, a call. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecordBenchmark {
    private static final int ARTICLES = 200;

    /** Which records. */
    @Param({"article", "annotation"})
    public String record = "article";

    // what is found in an article has sealed types: their names must stand in the JSON
    private final ObjectMapper smile = SmileMapper.builder()
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("org.variorum.")
                            .allowIfSubType("java.util.")
                            .build(),
                    DefaultTyping.OBJECT_AND_NON_CONCRETE)
            .build();
    private final List<Record> records = new ArrayList<>();
    private final List<byte[]> ours = new ArrayList<>();
    private final List<byte[]> theirs = new ArrayList<>();
    private int next;

    /** Makes the records, and prints what they take. */
    @Setup
    public void records() throws IOException {
        Path folder = Files.createTempDirectory("records");
        new SyntheticNight(1, SyntheticNight.NIGHT).write(ARTICLES, folder);
        ArticleMaker maker = new ArticleMaker(List.of());
        Annotator annotator = Annotator.standard();
        try (DumpReader dumps =
                new DumpReader(Input.of(folder, SyntheticNight.NIGHT).files(), Limits.DEFAULT, FieldNames.DEFAULT)) {
            for (Optional<Delivery> read = dumps.next(); read.isPresent(); read = dumps.next()) {
                maker.make(read.get())
                        .article()
                        .ifPresent(made -> records.add(record.equals("article") ? made : annotator.annotate(made)));
            }
        }
        for (Record one : records) {
            ours.add(Encoding.encode(one));
            theirs.add(deflated(smile.writeValueAsBytes(one)));
        }
        System.out.printf("bytes: ours %d, binary JSON %d%n", mean(ours), mean(theirs));
    }

    private static long mean(List<byte[]> rows) {
        return rows.stream().mapToLong(row -> row.length).sum() / rows.size();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
            out.write(bytes);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private int next() {
        next = (next + 1) % records.size();
        return next;
    }

    /** Writes one in our layout. */
    @Benchmark
    public byte[] encodeOurs() {
        return Encoding.encode(records.get(next()));
    }

    /** Writes one in binary JSON. */
    @Benchmark
    public byte[] encodeBinaryJson() throws IOException {
        return deflated(smile.writeValueAsBytes(records.get(next())));
    }

    /** Reads one in our layout. */
    @Benchmark
    public Record decodeOurs() {
        return Encoding.decode(ours.get(next()), records.get(0).getClass());
    }

    /** Reads one in binary JSON. */
    @Benchmark
    public Record decodeBinaryJson() throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(theirs.get(next())), inflater)) {
            return smile.readValue(in, records.get(0).getClass());
        } finally {
            inflater.end();
        }
    }
}
