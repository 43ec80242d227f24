namespace ContentGen.Generator.Shared;

/// <summary>A value, or the objection to what it should have been read from.</summary>
/// <param name="Value">The default of its type where there is an objection.</param>
/// <param name="Objection">Null where there is a value.</param>
internal readonly record struct Result<T>(T? Value, Objection? Objection)
{
    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Objection objection) => new(default, objection);

    /// <summary>Another value made from this one, or the same objection.</summary>
    public Result<TOther> Select<TOther>(Func<T, TOther> make) =>
        Objection is null ? new(make(Value!), null) : new(default, Objection);
}

/// <summary>Why something is refused, and what to write instead. A check that has no value to return returns one of
/// these, or null.</summary>
/// <param name="Text">The end of a message: <c>it is empty; write the folder's name, such as "posts"</c>.</param>
internal sealed record Objection(string Text);
