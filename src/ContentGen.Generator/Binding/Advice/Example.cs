namespace ContentGen.Generator.Binding.Advice;

/// <summary>A value as it is typed after the colon.</summary>
/// <param name="Value">Null where none can be shown that is sure to be right.</param>
/// <param name="Note">What to write then, in words: <c>one of 'News', 'Tools'</c>.</param>
internal sealed record Example(string? Value, string? Note = null)
{
    /// <summary><c>'title: some text'</c>, <c>'category: …' (one of 'News', 'Tools')</c>.</summary>
    public string AsLine(string key, Notation notation) => $"'{notation.Member(key, Value ?? "…")}'" + InWords;

    /// <summary><c>5</c>, <c>one of 'News', 'Tools'</c>.</summary>
    public string AsItem(Notation notation) => Value is null ? Note ?? "a value" : notation.Value(Value);

    /// <summary><c> (one of 'News', 'Tools')</c> after a value that cannot be shown.</summary>
    public string InWords => Value is null && Note is not null ? $" ({Note})" : "";
}
