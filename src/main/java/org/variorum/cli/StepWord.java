package org.variorum.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.variorum.job.journal.StepName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A step named on the command line. Stateless; made by picocli. */
final class StepWord implements ITypeConverter<StepName> {
    @Override
    public StepName convert(String word) {
        return StepName.of(word)
                .orElseThrow(() -> new TypeConversionException("there is no step \"" + word + "\": it is one of "
                        + Arrays.stream(StepName.values()).map(StepName::word).collect(Collectors.joining(", "))));
    }
}
