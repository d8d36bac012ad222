package org.variorum.layout;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are laid out in bytes. Records are their components in order; what may be missing is an {@link Optional}; nothing is null.
 * Made once per type by reflection and then shared between threads.
 */
interface Shape {
    /** Puts a value in. */
    void put(Object value, ByteSink sink);

    /** Takes it out again. */
    Object take(ByteSource source);

    /** Names the layout, down to the components of records and the constants of enums: what changes it changes this. */
    String name();

    /** The layout of a type. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape part = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? new ListShape(part) : new OptionalShape(part);
        }
        Class<?> one = (Class<?>) type;
        if (one.isRecord()) {
            return new RecordShape(one);
        }
        if (one.isEnum()) {
            return new EnumShape(one.getEnumConstants());
        }
        return Arrays.stream(Plain.values())
                .filter(plain -> plain.type == one)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout for " + type));
    }

    /** Types that have no parts. */
    enum Plain implements Shape {
        INT(int.class) {
            @Override
            public void put(Object value, ByteSink sink) {
                sink.number((Integer) value);
            }

            @Override
            public Object take(ByteSource source) {
                return (int) source.number();
            }
        },
        LONG(long.class) {
            @Override
            public void put(Object value, ByteSink sink) {
                sink.number((Long) value);
            }

            @Override
            public Object take(ByteSource source) {
                return source.number();
            }
        },
        DOUBLE(double.class) {
            @Override
            public void put(Object value, ByteSink sink) {
                sink.real((Double) value);
            }

            @Override
            public Object take(ByteSource source) {
                return source.real();
            }
        },
        STRING(String.class) {
            @Override
            public void put(Object value, ByteSink sink) {
                sink.text((String) value);
            }

            @Override
            public Object take(ByteSource source) {
                return source.text();
            }
        },
        BYTES(byte[].class) {
            @Override
            public void put(Object value, ByteSink sink) {
                sink.raw((byte[]) value);
            }

            @Override
            public Object take(ByteSource source) {
                return source.raw();
            }
        },
        DAY(LocalDate.class) {
            @Override
            public void put(Object value, ByteSink sink) {
                sink.number(((LocalDate) value).toEpochDay());
            }

            @Override
            public Object take(ByteSource source) {
                return LocalDate.ofEpochDay(source.number());
            }
        };

        private final Class<?> type;

        Plain(Class<?> type) {
            this.type = type;
        }
    }

    /** One of a fixed set of constants, by its place among them. */
    record EnumShape(Object... constants) implements Shape {
        @Override
        @SuppressWarnings("EnumOrdinal") // the name of the layout lists the constants in their order
        public void put(Object value, ByteSink sink) {
            sink.number(((Enum<?>) value).ordinal());
        }

        @Override
        public Object take(ByteSource source) {
            return constants[(int) source.number()];
        }

        @Override
        public String name() {
            return Arrays.toString(constants);
        }
    }

    /** Any number of values of one layout. */
    record ListShape(Shape part) implements Shape {
        @Override
        public void put(Object value, ByteSink sink) {
            List<?> values = (List<?>) value;
            sink.number(values.size());
            values.forEach(each -> part.put(each, sink));
        }

        @Override
        public Object take(ByteSource source) {
            int size = (int) source.number();
            List<Object> values = new ArrayList<>(Math.min(size, 1 << 16));
            for (int i = 0; i < size; i++) {
                values.add(part.take(source));
            }
            return List.copyOf(values);
        }

        @Override
        public String name() {
            return "list of " + part.name();
        }
    }

    /** A value or none. */
    record OptionalShape(Shape part) implements Shape {
        @Override
        public void put(Object value, ByteSink sink) {
            Optional<?> optional = (Optional<?>) value;
            sink.number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(present -> part.put(present, sink));
        }

        @Override
        public Object take(ByteSource source) {
            return source.number() == 0 ? Optional.empty() : Optional.of(part.take(source));
        }

        @Override
        public String name() {
            return "optional " + part.name();
        }
    }

    /** The components of a record in their order. */
    final class RecordShape implements Shape {
        private final Constructor<?> constructor;
        private final Method[] accessors;
        private final Shape[] parts;
        private final String name;

        RecordShape(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            parts = Arrays.stream(components).map(c -> of(c.getGenericType())).toArray(Shape[]::new);
            try {
                constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
            StringBuilder names = new StringBuilder(type.getSimpleName());
            for (int i = 0; i < parts.length; i++) {
                accessors[i].setAccessible(true);
                names.append(' ').append(components[i].getName()).append(':').append(parts[i].name());
            }
            constructor.setAccessible(true);
            name = names.append(';').toString();
        }

        @Override
        public void put(Object value, ByteSink sink) {
            try {
                for (int i = 0; i < parts.length; i++) {
                    parts[i].put(accessors[i].invoke(value), sink);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "cannot store a " + value.getClass().getSimpleName(), e);
            }
        }

        @Override
        public Object take(ByteSource source) {
            @Nullable Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].take(source);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        "the bytes are not those of a "
                                + constructor.getDeclaringClass().getSimpleName(),
                        e);
            }
        }

        @Override
        public String name() {
            return name;
        }
    }
}
