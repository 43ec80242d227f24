using System.Text.Json;

namespace ContentGen.PackageTests.Sites;

/// <summary>The compiler's log, as tools read it.</summary>
internal static class Sarif
{
    /// <summary>A line for each finding, <c>file(line,col)-(line,col): severity CGnnnn</c>, and other places after
    /// it.</summary>
    public static IEnumerable<string> Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(static result => RuleOf(result).StartsWith("CG", StringComparison.Ordinal))
                .Select(LineOf)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string LineOf(JsonElement result) =>
        $"{PlacesOf(result, "locations")}: {LevelOf(result)} {RuleOf(result)}{OtherPlacesOf(result)}{SuppressionOf(result)}";

    private static string SuppressionOf(JsonElement result) =>
        result.TryGetProperty("suppressions", out _) ? ", suppressed" : "";

    private static string RuleOf(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static string LevelOf(JsonElement result) => result.GetProperty("level").GetString()!;

    private static string OtherPlacesOf(JsonElement result) =>
        result.TryGetProperty("relatedLocations", out _) ? ", see " + PlacesOf(result, "relatedLocations") : "";

    private static string PlacesOf(JsonElement result, string property) => string.Join(
        ", ",
        result.GetProperty(property).EnumerateArray()
            .Select(static location => PlaceOf(location.GetProperty("physicalLocation"))));

    private static string PlaceOf(JsonElement place)
    {
        var region = place.GetProperty("region");
        var address = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        var name = Path.GetFileName(new Uri(address, UriKind.RelativeOrAbsolute).ToString());
        return $"{name}({Number("startLine")},{Number("startColumn")})-({Number("endLine")},{Number("endColumn")})";

        int Number(string property) => region.GetProperty(property).GetInt32();
    }
}
