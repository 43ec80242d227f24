using System.Globalization;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Layout;

namespace ContentGen.Generator.Emission.Reports;

/// <summary>What happens to the files of one collection.</summary>
/// <param name="Next">The earliest date of a scheduled entry, or null.</param>
/// <param name="Faulty">The paths of entries that are left out because of an error.</param>
/// <param name="Ignored">The paths of files without front matter.</param>
internal sealed record CollectionReport(
    string Name,
    int Published,
    int Scheduled,
    DateTimeOffset? Next,
    int Expired,
    int Drafts,
    IReadOnlyList<string> Faulty,
    IReadOnlyList<string> Ignored)
{
    public static CollectionReport Of(CollectionLayout layout, DateTimeOffset now)
    {
        var entries = layout.Entries.Items;
        var posts = entries.Where(static entry => entry.Header.State != EntryState.NoFrontMatter).ToList();
        var shown = posts.Where(static entry => entry.IsCompiled && !entry.Header.IsDraft).ToList();
        var starts = shown
            .Select(entry => MomentOf(entry.Header.Date, now))
            .Where(start => start > now)
            .OrderBy(static start => start)
            .ToList();
        var expired = shown.Count(entry =>
            !(MomentOf(entry.Header.Date, now) > now) && MomentOf(entry.Header.Until, now) <= now);
        return new CollectionReport(
            layout.Schema.Folder,
            shown.Count - starts.Count - expired,
            starts.Count,
            starts.FirstOrDefault(),
            expired,
            posts.Count(static entry => entry.Header is { IsDraft: true, State: EntryState.Valid }),
            posts.Where(static entry => !entry.IsCompiled && entry.Header is not { IsDraft: true, State: EntryState.Valid })
                .Select(static entry => entry.Header.ProjectPath).ToList(),
            entries.Where(static entry => entry.Header.State == EntryState.NoFrontMatter)
                .Select(static entry => entry.Header.ProjectPath).ToList());
    }

    // As the run-time library compares it: without an offset the date is in local time.
    private static DateTimeOffset? MomentOf(string? date, DateTimeOffset now) => date is null
        ? null
        : DateTime.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) is { Kind: DateTimeKind.Unspecified } local
            ? new DateTimeOffset(local, now.Offset)
            : DateTimeOffset.Parse(date, CultureInfo.InvariantCulture);
}
