using Markdig.Helpers;

namespace ContentGen.Generator.Rendering.Alerts;

/// <summary>One of GitHub's five kinds of alerts.</summary>
/// <param name="Title">The line above the text.</param>
/// <param name="Class">The end of the name of the class.</param>
internal sealed record AlertKind(string Title, string Class)
{
    /// <summary>The key of the kind in the data of a quote.</summary>
    public static readonly object Key = typeof(AlertKind);

    private static readonly AlertKind[] All =
    [
        new("Note", "note"),
        new("Tip", "tip"),
        new("Important", "important"),
        new("Warning", "warning"),
        new("Caution", "caution"),
    ];

    /// <param name="line">The first line of a quote.</param>
    public static AlertKind? Of(StringSlice line)
    {
        line.Trim();
        if (line.Length < 4 || line.CurrentChar != '[' || line.PeekChar(1) != '!' || line.Text[line.End] != ']')
            return null;

        var name = line.Text.AsSpan(line.Start + 2, line.Length - 3);
        foreach (var kind in All)
        {
            if (name.Equals(kind.Title.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }
}
