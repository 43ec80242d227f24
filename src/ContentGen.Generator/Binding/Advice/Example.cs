namespace ContentGen.Generator.Binding.Advice;

/// <summary>A value as it is typed after the colon.</summary>
/// <param name="Value">Null where none can be shown that is sure to be right.</param>
/// <param name="Note">What to write then, in words: <c>one of 'News', 'Tools'</c>.</param>
internal sealed record Example(string? Value, string? Note = null)
{
    /// <summary><c>'title: some text'</c>, <c>'category: …' (one of 'News', 'Tools')</c>.</summary>
    public string AsLine(string key) =>
        $"'{key}: {Value ?? "…"}'" + (Value is null && Note is not null ? $" ({Note})" : "");

    /// <summary><c>5</c>, <c>one of 'News', 'Tools'</c>.</summary>
    public string AsItem => Value ?? Note ?? "a value";
}
