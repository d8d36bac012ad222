package org.variorum.report.readback;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet. Stateless. */
public final class SheetRows {
    private static final int LETTERS = 26;

    private SheetRows() {}

    /** Takes rows. */
    public interface Each {
        /**
         * Takes one more row.
         *
         * @param row its number, from 1
         * @param cells by column, from 0; only cells that hold something
         * @return whether another one is wanted
         */
        boolean row(int row, Map<Integer, CellWords> cells);
    }

    static void read(XMLStreamReader xml, Each each) throws XMLStreamException {
        int row = 0;
        boolean wanted = true;
        while (wanted && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String number = Xml.attribute(xml, "r");
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
                wanted = each.row(row, cells(xml));
            }
        }
    }

    private static Map<Integer, CellWords> cells(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, CellWords> cells = new TreeMap<>();
        int column = -1;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                String place = Xml.attribute(xml, "r");
                column = place.isEmpty() ? column + 1 : column(place);
                CellWords cell = cell(xml, Xml.attribute(xml, "t"));
                if (!cell.isEmpty()) {
                    cells.put(column, cell);
                }
            }
        }
        return cells;
    }

    private static CellWords cell(XMLStreamReader xml, String type) throws XMLStreamException {
        CellWords cell = CellWords.NONE;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("is")) {
                cell = new CellWords(Xml.words(xml), -1);
            } else if (xml.getLocalName().equals("v")) {
                String value = Xml.words(xml);
                cell = type.equals("s") ? new CellWords("", Integer.parseInt(value.strip())) : new CellWords(value, -1);
            }
        }
        return cell;
    }

    /** The column of a place such as AB12, from 0. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
