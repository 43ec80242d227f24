namespace ContentGen;

/// <summary>How a key in the front matter is reported that no member of the record reads.</summary>
public enum UnknownKeys
{
    /// <summary>The key is reported as a warning.</summary>
    Warn,

    /// <summary>The key is an error.</summary>
    Error,

    /// <summary>The key is not reported, unless it looks like a misspelt member.</summary>
    Ignore,
}
