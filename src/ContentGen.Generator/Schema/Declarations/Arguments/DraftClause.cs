using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>The <c>Draft</c> of a collection: <c>"hidden"</c>, or <c>"hidden, status: draft"</c>.</summary>
internal static class DraftClause
{
    public static Result<EquatableArray<DraftMark>> Read(string written)
    {
        var marks = new List<DraftMark>();
        foreach (var part in written.Split(','))
        {
            var colon = part.IndexOf(':');
            var key = (colon < 0 ? part : part.Substring(0, colon)).Trim();
            var value = colon < 0 ? "true" : part.Substring(colon + 1).Trim();
            if (ObjectionTo(key, value) is { } objection)
                return objection;
            marks.Add(new DraftMark(key, AsSwitch(value)));
        }

        return marks.ToEquatableArray();
    }

    private static Objection? ObjectionTo(string key, string value) =>
        key.Length == 0 ? new Objection("a key is missing; write a key such as \"hidden\" or \"status: draft\"")
        : value.Length == 0
            ? new Objection($"the key '{key}' has no value; write \"{key}\" for 'true', or a value after the colon")
        : LooseKey.Comparer.Equals(key, "slug")
            ? new Objection("the key 'slug' names a post in its URL; choose another key")
        : null;

    private static string AsSwitch(string value) => value.ToLowerInvariant() is "true" or "false"
        ? value.ToLowerInvariant()
        : value;
}
