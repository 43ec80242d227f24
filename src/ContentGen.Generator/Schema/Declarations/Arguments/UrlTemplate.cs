namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>The address of an entry, with tokens in braces.</summary>
internal static class UrlTemplate
{
    private static readonly string[] DateTokens = ["year", "month", "day"];

    public static string Default(string folder) =>
        folder == CollectionSchema.ContentFolder ? "/{slug}/" : $"/{folder}/{{slug}}/";

    /// <summary>What is wrong with it, as the end of a sentence, or null.</summary>
    public static string? FaultOf(string template, bool hasDate)
    {
        if (!template.StartsWith("/", StringComparison.Ordinal) && !IsAbsolute(template))
            return "must start with '/' or 'https://'; write '/" + template + "'";
        if (template.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)))
            return "contains white space; remove it";

        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '}')
                return "has a '}' without a '{' before it";
            if (template[i] != '{')
                continue;

            var end = template.IndexOfAny(['{', '}'], i + 1);
            if (end < 0 || template[end] == '{')
                return "has a '{' that is not closed; write '}' after the token's name";
            if (FaultOfToken(template.Substring(i + 1, end - i - 1), hasDate) is { } fault)
                return fault;
            i = end;
        }

        return template.Contains("{slug}") || template.Contains("{id}")
            ? null
            : "gives all entries one address; add {slug}";
    }

    private static string? FaultOfToken(string token, bool hasDate)
    {
        if (token is "slug" or "id")
            return null;
        if (!DateTokens.Contains(token))
            return $"has the unknown token '{{{token}}}'; use {{slug}}, {{id}}, {{year}}, {{month}} or {{day}}";
        return hasDate ? null : $"has the token '{{{token}}}', but the record has no date member; add one, such as 'DateOnly Date'";
    }

    private static bool IsAbsolute(string template) =>
        template.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || template.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
