namespace ContentGen;

/// <summary>What a key in the front matter is that no member of the record asks for.</summary>
public enum UnknownKeys
{
    /// <summary>The key is reported as a warning.</summary>
    Warn,

    /// <summary>The key is an error.</summary>
    Error,

    /// <summary>Nothing is said, unless the key looks like a misspelt member.</summary>
    Ignore,
}
