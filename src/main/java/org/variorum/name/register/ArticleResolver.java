package org.variorum.name.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.name.Aliases;
import org.variorum.name.ArticleNames;
import org.variorum.name.Endings;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.name.cue.word.NameLists;

/**
 * Settles inside one article what can be settled there: a last name by the full name it belongs to, an acronym by its
 * expansion, a role by the one person who holds it. What two persons could claim stays open. A pure function of the
 * article's names; made for one article.
 */
final class ArticleResolver {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int INFLECTED = 2;
    private static final int LEAST_STEM = 4;

    private final ArticleNames names;
    private final Countries countries;
    private final Cities cities;
    private final Set<String> fullPersons = new LinkedHashSet<>();
    private final Firms firms;
    private final Set<String> aliases = new HashSet<>();
    private final Set<String> sureNames = new HashSet<>();

    ArticleResolver(ArticleNames names) {
        this.names = names;
        this.countries = Countries.in(names.article().language());
        this.cities = Cities.in(names.article().language());
        this.firms = new Firms(NameLists.of(names.article().language()));
        for (NameMention mention : names.mentions()) {
            aliases.add(Aliases.KNOWN.kept(plain(words(mention))));
            if (mention.sure()) {
                sureNames.add(words(mention));
            }
            if (mention.form() == Form.FULL && mention.kind() == Kind.PERSON) {
                fullPersons.add(words(mention));
            } else if (mention.form() == Form.FULL && mention.kind() == Kind.ORGANIZATION) {
                firms.add(words(mention));
            }
        }
    }

    /** One key for each mention, in their order. */
    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < names.mentions().size(); i++) {
            keys.add(key(i));
        }
        return keys;
    }

    private Key key(int at) {
        NameMention mention = names.mentions().get(at);
        String words = words(mention);
        String lower = words.toLowerCase(Locale.ROOT);
        return switch (mention.form()) {
            case ROLE -> role(at);
            case DEMONYM -> people(lower);
            case METONYM -> country(countries.ofGovernment(lower));
            case LAST -> last(words, sureNames.contains(words));
            case ACRONYM -> acronym(words, mention.kind());
            default -> full(words, mention.kind());
        };
    }

    private String words(NameMention mention) {
        return words(names, mention);
    }

    /** The words of a mention with single blanks, as they are counted. */
    static String words(ArticleNames names, NameMention mention) {
        return BLANKS.matcher(names.words(mention)).replaceAll(" ");
    }

    /** The country of a listed people, or the place of the article that the people is called after: Norvania. */
    private Key people(String lower) {
        String code = countries.ofPeople(lower);
        Set<String> places = Endings.ofPeoples(names.article().language()).nominatives(lower);
        return names.mentions().stream()
                .filter(m -> code.isEmpty() && m.kind() == Kind.PLACE && m.form() == Form.FULL)
                .map(this::words)
                .filter(place -> places.contains(plain(place)))
                .map(place -> full(place, Kind.PLACE))
                .findFirst()
                .orElse(country(code));
    }

    private static Key country(String code) {
        return code.isEmpty() ? Key.OPEN : new Key(Key.Sort.COUNTRY, code, Kind.PLACE);
    }

    private Key full(String words, Kind kind) {
        String lower = plain(words);
        if (kind != Kind.PERSON) {
            String country = kind == Kind.PLACE ? countries.named(lower) : "";
            if (!country.isEmpty()) {
                return country(country);
            }
            String kept = Aliases.KNOWN.kept(lower);
            if (!kept.equals(lower) || Aliases.KNOWN.organization(lower)) {
                return alias(kept);
            }
            if (kind == Kind.ORGANIZATION) {
                String bare = firms.withoutArticle(words);
                return shortForm(bare, plain(bare));
            }
        }
        String city = kind == Kind.PLACE ? cities.named(lower) : "";
        return city.isEmpty() ? new Key(Key.Sort.NAME, words, kind) : new Key(Key.Sort.CITY, city, kind);
    }

    private static Key alias(String kept) {
        return new Key(Key.Sort.ALIAS, kept, Aliases.KNOWN.kind(kept));
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** One word for an organization that the article also calls by its full name: the Alliance, the Ministry, Delmar. */
    private Key shortForm(String words, String lower) {
        String kept = Aliases.KNOWN.insideArticle(lower);
        if (aliases.contains(kept)) {
            return alias(kept);
        }
        List<String> ending = firms.endingWith(lower);
        List<String> fitting = ending.isEmpty() ? firms.startingWith(lower) : ending;
        return fitting.size() == 1
                ? full(fitting.get(0), Kind.ORGANIZATION)
                : new Key(Key.Sort.NAME, words, Kind.ORGANIZATION);
    }

    private Key acronym(String words, Kind kind) {
        return firms.expansion(words.replace(".", ""))
                .map(name -> full(name, Kind.ORGANIZATION))
                .orElseGet(() -> full(words, kind));
    }

    private Key last(String words, boolean sure) {
        List<String> claims = new ArrayList<>();
        for (String name : fullPersons) {
            if (hasWord(name, words)) {
                claims.removeIf(other -> within(other, name));
                if (claims.stream().noneMatch(other -> within(name, other))) {
                    claims.add(name);
                }
            }
        }
        if (claims.isEmpty()) {
            List<String> called = sure ? List.of() : firms.startingWith(plain(words));
            if (called.size() == 1) {
                return full(called.get(0), Kind.ORGANIZATION);
            }
            return new Key(sure ? Key.Sort.LONE : Key.Sort.UNSURE, words, Kind.PERSON);
        }
        return claims.size() == 1 ? new Key(Key.Sort.NAME, claims.get(0), Kind.PERSON) : Key.OPEN;
    }

    /** Whether a full name has this word, up to the ending of its case. */
    private static boolean hasWord(String name, String word) {
        for (String part : name.split("\\s+")) {
            if (part.equalsIgnoreCase(word)) {
                return true;
            }
            boolean cyrillic = Character.UnicodeScript.of(part.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
            int stem = Math.min(part.length(), word.length());
            int longer = Math.max(part.length(), word.length());
            if (cyrillic
                    && stem >= LEAST_STEM
                    && longer - stem <= INFLECTED
                    && part.regionMatches(true, 0, word, 0, stem - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every word of the shorter name stands in the longer one. */
    private static boolean within(String shorter, String longer) {
        List<String> words = List.of(longer.toLowerCase(Locale.ROOT).split("\\s+"));
        return words.containsAll(List.of(shorter.toLowerCase(Locale.ROOT).split("\\s+")));
    }

    /** Who holds the role, if one person named before does; "a" and "an" bring in someone new. */
    private Key role(int at) {
        NameMention mention = names.mentions().get(at);
        String words = words(mention).toLowerCase(Locale.ROOT);
        if (words.startsWith("a ")
                || words.startsWith("an ")
                || words.startsWith("another ")
                || words.startsWith("one ")) {
            return Key.OPEN;
        }
        Set<Key> holders = new LinkedHashSet<>();
        for (int i = 0; i < at; i++) {
            NameMention other = names.mentions().get(i);
            boolean person = other.kind() == Kind.PERSON
                    && other.form() != Form.ROLE
                    && !other.role().isEmpty();
            if (person && (other.role().equals(mention.role()) || mention.role().endsWith(" " + other.role()))) {
                holders.add(key(i));
            }
        }
        return holders.size() == 1 ? holders.iterator().next() : Key.OPEN;
    }
}
