using CsCheck;

namespace ContentGen.Generator.Tests.Reading;

/// <summary>Writes front matter line by line, right and with known mistakes.</summary>
internal static class HeadGenerator
{
    /// <summary>Right values in every form, each as it is written after its key, and as it is read.</summary>
    private static readonly (string Written, string Read)[] Values =
    [
        (" plain text", "plain text"),
        (" 2025-09-15", "2025-09-15"),
        (" https://example.org/?a=b#c", "https://example.org/?a=b#c"),
        (" it's 27\" wide", "it's 27\" wide"),
        (" 'it''s quoted: yes'", "\"it's quoted: yes\""),
        (" \"a \\\"quote\\\" and \\u00e9 \\ud83d\\ude00\"", "\"a \"quote\" and é 😀\""),
        ("", "null"),
        (" # a comment", "null"),
        (" text # a comment", "text"),
        (" [a, 'b, c', \"d\"]", "[a, \"b, c\", \"d\"]"),
        (" [\n  a,\n  b # one\n]", "[a, b]"),
        (" { x: 1, y: { z: [2] } }", "{x: 1, y: {z: [2]}}"),
        ("\n  - a\n  - b: c\n    d: e\n  - [f]", "[a, {b: c, d: e}, [f]]"),
        ("\n- a\n- 'b'", "[a, \"b\"]"),
        ("\n  x: y\n  z:\n    - 1", "{x: y, z: [1]}"),
        (" |\n  one: 'two\n   @three", "\"one: 'two\\n @three\\n\""),
        (" >-\n  one\n  [two", "\"one [two\""),
        (" one\n  two three\n\n  four", "one two three\nfour"),
        (" \"one\n  two\"", "\"one two\""),
        ("\n  text below", "text below"),
        (" “quoted” – text", "“quoted” – text"),
    ];

    /// <summary>Lines with one mistake each, and the rule that it breaks.</summary>
    private static readonly (string Written, string Rule)[] Mistakes =
    [
        ("KEY: one: two", "CG1103"),
        ("KEY: 'it's'", "CG1105"),
        ("KEY: \"say \"hi\" now\"", "CG1104"),
        ("KEY: \"C:\\Users\"", "CG1107"),
        ("KEY: \"D:\\data\"", "CG1107"),
        ("KEY: \"C:\\bin\"", "CG1107"),
        ("KEY: \"half \\ud83d\"", "CG1139"),
        ("KEY: @me", "CG1108"),
        ("KEY: `code` first", "CG1108"),
        ("KEY: *Important* news", "CG1108"),
        ("KEY: &more text", "CG1108"),
        ("KEY: [Preview] text", "CG1109"),
        ("KEY: > 100 users", "CG1110"),
        ("KEY = text", "CG1111"),
        ("KEY some text", "CG1111"),
        // Below a key without a value it may as well be that value.
        ("KEYbefore: x\nKEY", "CG1111"),
        ("KEY:text", "CG1112"),
        ("KEY：text", "CG1113"),
        ("KEY:\u00A0text", "CG1125"),
        ("KEY: a\n  KEYx: b", "CG1115"),
        ("KEY:\n  - a\n - b", "CG1115"),
        ("KEY:\n  - a\n   - b", "CG1115"),
        ("KEY: [a, b", "CG1116"),
        ("KEY: { a: b", "CG1116"),
        ("KEY: ['a' 'b']", "CG1117"),
        ("KEY: text #lost", "CG1118"),
        ("KEY: !important", "CG1121"),
        ("KEY:\n  <<: { a: b }", "CG1122"),
        ("KEY: “a: b”", "CG1124"),
        ("KEY: {{ .Title }}", "CG1127"),
        ("KEY: \"{{ a \"b\" }}\"", "CG1127"),
        ("KEY: [a, #b, c]", "CG1141"),
        ("KEY: a\n- b\n- c", "CG1128"),
        ("KEY: \"a\" b", "CG1129"),
        ("KEY: 'a', 'b'", "CG1129"),
        ("KEY: [a]]", "CG1130"),
        ("KEY: \"a\"\n  b c", "CG1131"),
        ("KEY: a, b]", "CG1133"),
        ("KEY: [a,, b]", "CG1134"),
        ("KEY:\n  -a\n  -b", "CG1135"),
        ("KEY: |\nThis is not indented", "CG1136"),
        ("KEY:\n  • a\n  • b", "CG1137"),
        ("KEY: text\"", "CG1138"),
    ];

    public static Gen<HeadPart> Right { get; } = Gen.Int[0, Values.Length - 1]
        .Select(static i => new HeadPart(key => $"{key}:{Values[i].Written}", Values[i].Read, Rule: null));

    /// <summary>A mistake, and below it a key: where two mistakes touch, they can be one.</summary>
    public static Gen<HeadPart> Broken { get; } = Gen.Int[0, Mistakes.Length - 1]
        .Select(static i => new HeadPart(
            key => Mistakes[i].Written.Replace("KEY", key, StringComparison.Ordinal) + $"\n{key}after: x",
            Read: "",
            Mistakes[i].Rule));
}

/// <summary>A key with its value.</summary>
/// <param name="Write">Writes it with a key.</param>
/// <param name="Read">How its value is read, as <see cref="Head.Show"/> has it.</param>
/// <param name="Rule">The rule that it breaks; null when it is right.</param>
internal sealed record HeadPart(Func<string, string> Write, string Read, string? Rule)
{
    /// <summary>The lines of all parts, below one that is a key for certain.</summary>
    public static string Join(IReadOnlyList<HeadPart> parts) =>
        string.Join("\n", parts.Select(static (part, i) => part.Write(KeyOf(i))).Prepend("first: key"));

    public static string KeyOf(int i) => $"key{i}";
}
