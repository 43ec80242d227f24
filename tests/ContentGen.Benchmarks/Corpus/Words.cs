namespace ContentGen.Benchmarks.Corpus;

/// <summary>The words of one language, from which sentences are made.</summary>
internal sealed record Words(
    string[] Topics, string[] Subjects, string[] Verbs, string[] Objects, string[] Links, string[] Questions)
{
    public static readonly Words English = new(
        Topics:
        [
            "caching", "compilers", "typography", "static sites", "incremental builds", "front matter", "tables",
            "accessibility", "feeds", "test data",
        ],
        Subjects:
        [
            "The compiler", "A small team", "Our build server", "The second version", "Every reader",
            "An editor on a train", "The old importer", "Nobody in the project", "A careful reviewer", "The feed",
        ],
        Verbs:
        [
            "reads", "checks", "renders", "forgets", "reports", "compares", "keeps", "splits", "explains",
            "measures",
        ],
        Objects:
        [
            "each post once", "the whole archive", "what the author meant", "a table with four columns",
            "the same text twice", "the dates of last year", "a list of open questions", "its own mistakes",
            "the difference in milliseconds", "links that nobody follows",
        ],
        Links: ["so", "but", "because", "while", "and then", "although", "which is why", "until"],
        Questions:
        [
            "What has changed?", "Why does it matter?", "How is it measured?", "Who is affected?",
            "What comes next?", "What did we learn?",
        ]);

    public static readonly Words German = new(
        Topics:
        [
            "Zwischenspeicher", "Übersetzer", "Typografie", "statische Seiten", "schrittweise Übersetzung",
            "Kopfdaten", "Tabellen", "Barrierefreiheit", "Nachrichtenströme", "Prüfdaten",
        ],
        Subjects:
        [
            "Der Übersetzer", "Ein kleines Team", "Unser Bauserver", "Die zweite Fassung", "Jede Leserin",
            "Ein Redakteur im Zug", "Der alte Import", "Niemand im Projekt", "Eine gründliche Prüferin",
            "Der Nachrichtenstrom",
        ],
        Verbs:
        [
            "liest", "prüft", "übersetzt", "vergisst", "meldet", "vergleicht", "behält", "zerlegt", "erklärt",
            "misst",
        ],
        Objects:
        [
            "jeden Beitrag genau einmal", "das ganze Archiv", "was die Autorin gemeint hat",
            "eine Tabelle mit vier Spalten", "denselben Text zweimal", "die Daten des vergangenen Jahres",
            "eine Liste offener Fragen", "die eigenen Fehler", "den Unterschied in Millisekunden",
            "Verweise, denen niemand folgt",
        ],
        Links: ["also", "aber", "denn", "und dann", "doch", "und deshalb", "oder", "und gleichzeitig"],
        Questions:
        [
            "Was ist neu?", "Warum ist das wichtig?", "Wie wird gemessen?", "Wen betrifft es?",
            "Wie geht es weiter?", "Was haben wir gelernt?",
        ]);
}
