namespace ContentGen.Generator.Binding.Headers;

/// <summary>Names something in an entry's file without saying where it is, so that it stays equal when lines move.</summary>
/// <param name="ProjectPath">The entry's file.</param>
/// <param name="Number">Which of its <see cref="EntryPlaces"/>.</param>
internal readonly record struct ValueAddress(string ProjectPath, int Number)
{
    private const int StartNumber = -1;

    /// <summary>The beginning of the file, for what concerns it as a whole.</summary>
    public static ValueAddress StartOf(EntryHeader header) => new(header.ProjectPath, StartNumber);

    /// <summary>The slug's value, or the beginning of the file where its name gives the slug.</summary>
    public static ValueAddress SlugOf(EntryHeader header) => new(header.ProjectPath, EntryPlaces.Slug);

    public bool IsStart => Number == StartNumber;
}
