using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>The URL of an entry, with tokens in braces: <c>/blog/{year}/{slug}/</c>.</summary>
internal static class UrlTemplate
{
    private static readonly string[] DateTokens = ["year", "month", "day"];

    public static string Default(string folder) =>
        folder == CollectionSchema.RootFolder ? "/{slug}/" : $"/{UrlPath.OfName(folder)}/{{slug}}/";

    /// <param name="dateMember">The member that fills the tokens of a date, or null.</param>
    public static Result<string> Read(string template, MemberSchema? dateMember) =>
        ObjectionTo(template, hasDate: dateMember is not null) is { } objection ? objection : UrlPath.OfTemplate(template);

    private static Objection? ObjectionTo(string template, bool hasDate)
    {
        if (!template.StartsWith("/", StringComparison.Ordinal) && !IsAbsolute(template))
            return new Objection($"it must start with '/' or 'https://'; write '/{template}'");
        if (template.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)))
            return new Objection("it contains white space; remove it");

        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '}')
                return new Objection(
                    "it has a '}' without a '{' before it; remove it, or write '{' before the token's name");
            if (template[i] != '{')
                continue;

            var end = template.IndexOfAny(['{', '}'], i + 1);
            if (end < 0 || template[end] == '{')
                return new Objection("it has a '{' that is not closed; write '}' after the token's name");
            if (ObjectionToToken(template.Substring(i + 1, end - i - 1), hasDate) is { } objection)
                return objection;
            i = end;
        }

        return template.Contains("{slug}") || template.Contains("{id}") || template.Contains("{name}")
            ? TemplatePath.ObjectionTo(template)
            : new Objection("it gives all entries the same URL; add {slug}");
    }

    private static Objection? ObjectionToToken(string token, bool hasDate) =>
        token is "slug" or "id" or "name" || (hasDate && DateTokens.Contains(token)) ? null
        : DateTokens.Contains(token)
            ? new Objection(
                $"it has the token '{{{token}}}', but the record has no date member; add one, such as 'DateOnly Date'")
            : new Objection(
                $"it has the unknown token '{{{token}}}'; use {{slug}}, {{id}}, {{name}}, {{year}}, {{month}} or {{day}}");

    private static bool IsAbsolute(string template) =>
        template.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || template.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
