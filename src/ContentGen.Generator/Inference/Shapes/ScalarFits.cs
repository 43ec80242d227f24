namespace ContentGen.Generator.Inference.Shapes;

/// <summary>The types, besides text, that a scalar could be read as.</summary>
[Flags]
internal enum ScalarFits
{
    None = 0,
    Boolean = 1,
    Int32 = 2,
    Int64 = 4,
    Double = 8,
    Date = 16,
    Moment = 32,
    Uri = 64,

    /// <summary>With <see cref="Date"/>: it has the form of a date, but there is no such day.</summary>
    Impossible = 128,

    /// <summary>Text whatever the others are: as a number, 1.20 would be 1.2, and another version.</summary>
    Version = 256,
}
