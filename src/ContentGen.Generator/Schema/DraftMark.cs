namespace ContentGen.Generator.Schema;

/// <summary>A key with the value by which a post says that it is a draft: <c>draft: true</c>.</summary>
/// <param name="Value"><c>true</c>, <c>false</c>, or a text that is compared ignoring case.</param>
internal sealed record DraftMark(string Key, string Value)
{
    public static readonly DraftMark Draft = new("draft", "true");

    public static readonly DraftMark IsDraft = new("isDraft", "true");

    /// <summary>Counts only with a boolean value: <c>published</c> is also the usual name of a date.</summary>
    public static readonly DraftMark Unpublished = new("published", "false");

    /// <summary>Whether the key is a switch, and no other value than true or false is right.</summary>
    public bool IsSwitch => Value is "true" or "false";

    /// <summary>As in the front matter.</summary>
    public override string ToString() => $"{Key}: {Value}";
}
