namespace ContentGen.Generator.Schema.Values;

/// <summary>A type that one scalar of front matter becomes; each is named after its type in <c>System</c>. What differs
/// from one to the next is in <see cref="ScalarTypes"/>.</summary>
internal enum ScalarKind
{
    String, Boolean, Char,
    SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64,
    Single, Double, Decimal,
    Guid, Uri,
    DateOnly, TimeOnly, DateTime, DateTimeOffset, TimeSpan,
}

/// <summary>The form in which a scalar is written. It decides how the text is read, compared and sorted.</summary>
internal enum ScalarFamily
{
    Text,
    Boolean,
    Character,
    WholeNumber,
    RealNumber,
    Guid,
    Url,

    /// <summary>A day, with or without a time of day and an offset.</summary>
    Date,
    TimeOfDay,
    Duration,
}
