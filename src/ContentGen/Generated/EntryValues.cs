using System.ComponentModel;

namespace ContentGen.Generated;

/// <summary>For generated code only: a record's members in the types of <see cref="IContentEntry"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryValues
{
    /// <summary>Midnight in UTC; null for a date that was never set.</summary>
    public static DateTimeOffset? Moment(DateOnly? date) =>
        date is { } day && day != default ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    /// <summary>In UTC where the time has no zone; null for a time that was never set.</summary>
    public static DateTimeOffset? Moment(DateTime? time) => time switch
    {
        null => null,
        { } never when never == default => null,
        { Kind: DateTimeKind.Unspecified } wall => new DateTimeOffset(wall, TimeSpan.Zero),
        { } instant => new DateTimeOffset(instant),
    };

    /// <summary>The same time; null for a time that was never set.</summary>
    public static DateTimeOffset? Moment(DateTimeOffset? time) => time == default(DateTimeOffset) ? null : time;

    /// <summary>The address as the post has it.</summary>
    public static string? Text(Uri? address) => address?.OriginalString;

    /// <summary>The same texts without those that are null; an empty list for a list that was never set.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable<string?>? texts) => texts switch
    {
        null => [],
        System.Collections.Immutable.ImmutableArray<string?> { IsDefault: true } => [],
        IReadOnlyList<string> list when !list.Contains(null!) => list,
        _ => [.. texts.OfType<string>()],
    };
}
