using System.Text.Json;

namespace ContentGen.Generator.Tests.Reading;

/// <summary>One fact about front matter: how any reader must or should read it, and how ours does.</summary>
/// <param name="Level"><c>must</c>: the specification, or all readers agree. <c>should</c> and <c>may</c>: README.md
/// decides.</param>
/// <param name="Asked">The outcome that is required or recommended.</param>
/// <param name="State">The one that we give.</param>
/// <param name="Findings">Those that we report, each as <c>CG1101(3,1)</c>.</param>
/// <param name="Data">The values by YAML 1.2's core schema; undefined where the case has none.</param>
/// <param name="Body">Null where the case has none.</param>
/// <param name="At">The line and column that are required.</param>
/// <param name="Lines">Lines any of which is right.</param>
internal sealed record FrontMatterCase(
    string Id,
    string Level,
    string Markdown,
    string Asked,
    string State,
    string[] Findings,
    JsonElement Data,
    string? Body,
    int[]? At,
    int[]? Lines)
{
    public bool HasData => Data.ValueKind != JsonValueKind.Undefined;

    public static IReadOnlyList<FrontMatterCase> All { get; } = Load();

    private static List<FrontMatterCase> Load()
    {
        var path = Repository.PathOf("tests/ContentGen.Generator.Tests/Reading/front-matter-cases.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.EnumerateArray().Select(static one => Read(one.Clone())).ToList();
    }

    private static FrontMatterCase Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("level").GetString()!,
        MarkdownOf(json.GetProperty("markdown")),
        json.GetProperty("asked").GetString()!,
        json.GetProperty("state").GetString()!,
        json.GetProperty("findings").Deserialize<string[]>()!,
        json.TryGetProperty("data", out var data) ? data : default,
        json.TryGetProperty("body", out var body) ? body.GetString() : null,
        json.TryGetProperty("at", out var at) ? at.Deserialize<int[]>() : null,
        json.TryGetProperty("lines", out var lines) ? lines.Deserialize<int[]>() : null);

    // Long ones are written as parts, ["[", 5000] for a part that is repeated.
    private static string MarkdownOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        _ => string.Concat(json.EnumerateArray().Select(static part => part.ValueKind == JsonValueKind.String
            ? part.GetString()
            : string.Concat(Enumerable.Repeat(part[0].GetString(), part[1].GetInt32())))),
    };
}
