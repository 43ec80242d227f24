using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Tests.Reading;

/// <summary>YAML 1.2's core schema, so that a tree of text can be compared with typed values. In ContentGen itself the
/// record's members decide on types.</summary>
internal static partial class CoreSchema
{
    /// <summary>Both on one line, in the same form.</summary>
    public static string Show(FrontMatterNode node) => node switch
    {
        MappingNode map => Mapping(map.Entries.Select(static entry => $"{entry.Key}: {Show(entry.Value)}")),
        ListNode list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        ScalarNode { IsNull: true } => "null",
        ScalarNode { IsQuoted: true } scalar => Text(scalar.Text),
        ScalarNode scalar => Resolve(scalar.Text),
        _ => "unreadable",
    };

    public static string Show(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Mapping(json.EnumerateObject().Select(static entry => $"{entry.Name}: {Show(entry.Value)}")),
        JsonValueKind.Array => "[" + string.Join(", ", json.EnumerateArray().Select(Show)) + "]",
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => Number(json.GetDouble()),
        _ => Text(json.GetString()!),
    };

    private static string Resolve(string text) => text switch
    {
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ when text.StartsWith("0x", StringComparison.Ordinal) => Number(Convert.ToInt64(text, 16)),
        _ when text.StartsWith("0o", StringComparison.Ordinal) => Number(Convert.ToInt64(text[2..], 8)),
        _ when NumberPattern().IsMatch(text) => Number(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => Text(text),
    };

    private static string Mapping(IEnumerable<string> entries) => "{" + string.Join(", ", entries) + "}";

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(string text) => JsonSerializer.Serialize(text);

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex NumberPattern();
}
