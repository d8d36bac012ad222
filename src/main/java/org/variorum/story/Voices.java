package org.variorum.story;

import java.util.Arrays;
import java.util.List;

/**
 * How many independent voices the members of a story are. A text and its copies are one voice, whoever prints it; other members depend on each
 * other as far as their originals do. Immutable, safe to share between threads.
 */
public final class Voices {
    private static final int[] NOBODY = {};
    private static final double[] NOTHING = {};

    private final int[] voices; // index of the voice's original, by member
    private final int[][] neighbours; // originals that an original depends on, ascending
    private final double[][] degrees; // how far, parallel to the neighbours

    private Voices(int[] voices, int[][] neighbours, double[][] degrees) {
        this.voices = voices;
        this.neighbours = neighbours;
        this.degrees = degrees;
    }

    /** The voices of a story, to be asked many times. */
    public static Voices of(Story story) {
        int[] voices = originals(story);
        int[][] neighbours = new int[voices.length][];
        double[][] degrees = new double[voices.length][];
        Arrays.fill(neighbours, NOBODY);
        Arrays.fill(degrees, NOTHING);
        for (Story.Dependence pair : story.dependences()) {
            if (voices[pair.a()] == pair.a() && voices[pair.b()] == pair.b()) {
                link(pair.a(), pair.b(), pair.p(), neighbours, degrees);
                link(pair.b(), pair.a(), pair.p(), neighbours, degrees);
            }
        }
        return new Voices(voices, neighbours, degrees);
    }

    /**
     * The weight of each of some members as a voice of its own: 1 / (1 + sum of p over the others), where copies of one text have p = 1 and
     * stand to everybody else as their original does.
     *
     * @param memberIndexes distinct indexes into the story's members: the holders of one value
     * @return weights in (0, 1], parallel to the indexes; their sum is the number of independent voices
     */
    public static double[] weights(Story story, List<Integer> memberIndexes) {
        return of(story).weights(memberIndexes);
    }

    /** The same as {@link #weights(Story, List)} for the story at hand. */
    public double[] weights(List<Integer> memberIndexes) {
        int[] sizes = new int[voices.length];
        memberIndexes.forEach(member -> sizes[voices[member]]++);
        return memberIndexes.stream()
                .mapToDouble(member -> weight(voices[member], sizes) / sizes[voices[member]])
                .toArray();
    }

    /** The member whose text this member prints: itself, unless it is a copy. Members with one original are one voice. */
    public int original(int member) {
        return voices[member];
    }

    /** Probability in [0, 1] that two members are one voice. */
    public double together(int a, int b) {
        if (voices[a] == voices[b]) {
            return 1;
        }
        int place = Arrays.binarySearch(neighbours[voices[a]], voices[b]);
        return place < 0 ? 0 : degrees[voices[a]][place];
    }

    /** The originals that the voice of this original is not wholly independent of. */
    public int[] dependents(int original) {
        return neighbours[original].clone();
    }

    private double weight(int voice, int[] sizes) {
        double others = 0;
        for (int i = 0; i < neighbours[voice].length; i++) {
            others += sizes[neighbours[voice][i]] > 0 ? degrees[voice][i] : 0;
        }
        return 1 / (1 + others);
    }

    private static int[] originals(Story story) {
        java.util.Map<String, Integer> places = new java.util.HashMap<>();
        List<Story.Member> members = story.members();
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i).articleId(), i);
        }
        int[] originals = new int[members.size()];
        for (int i = 0; i < originals.length; i++) {
            String copyOf = members.get(i).copyOf();
            // an original of an earlier night is stood for by the first that prints it
            Integer first = copyOf.isEmpty() ? null : places.putIfAbsent(copyOf, i);
            originals[i] = first == null ? i : first;
        }
        for (int i = 0; i < originals.length; i++) {
            originals[i] = originals[originals[i]];
        }
        return originals;
    }

    /** Dependences come in ascending order of both indexes, but a neighbour may be met from either side; so it is inserted in its place. */
    private static void link(int from, int to, double p, int[][] neighbours, double[][] degrees) {
        int place = -Arrays.binarySearch(neighbours[from], to) - 1;
        if (place < 0) {
            return;
        }
        int size = neighbours[from].length;
        int[] wider = Arrays.copyOf(neighbours[from], size + 1);
        double[] deeper = Arrays.copyOf(degrees[from], size + 1);
        System.arraycopy(neighbours[from], place, wider, place + 1, size - place);
        System.arraycopy(degrees[from], place, deeper, place + 1, size - place);
        wider[place] = to;
        deeper[place] = p;
        neighbours[from] = wider;
        degrees[from] = deeper;
    }
}
