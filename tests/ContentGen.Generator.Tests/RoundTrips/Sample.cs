namespace ContentGen.Generator.Tests.RoundTrips;

/// <summary>A value, as a post has it and as <see cref="RuntimeText"/> shows it at run time.</summary>
internal sealed record Sample(WrittenValue Written, string Expected);

/// <summary>A type that a member may have, and random values of it.</summary>
/// <param name="Name">In C#, without the question mark of a nullable one.</param>
/// <param name="Default">What <see cref="RuntimeText"/> shows of <c>default</c>, where the type is not
/// nullable.</param>
internal sealed record SampleType(string Name, string Default, Func<Random, Sample> Next)
{
    public bool IsNullable { get; init; }

    /// <summary>Null where <c>~</c> is refused, else what it means.</summary>
    public string? MeaningOfNull { get; init; }

    public string Written => Name + (IsNullable ? "?" : "");

    public SampleType Nullable() => this with
    {
        IsNullable = true,
        Default = RuntimeText.Null,
        MeaningOfNull = RuntimeText.Null,
        Next = random => random.Next(6) == 0 ? new Sample(WrittenScalar.Null, RuntimeText.Null) : Next(random),
    };
}
