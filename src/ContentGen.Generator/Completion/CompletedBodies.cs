using ContentGen.Generator.Binding;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Completion;

/// <summary>Finishes the bodies of posts: fills their holes, finds their outline, and compresses them, each once and on all
/// processors. A body without holes was finished when it was rendered.</summary>
internal static class CompletedBodies
{
    /// <summary>Begins the bodies that are new.</summary>
    public static EquatableArray<Entry> BeginAll(EquatableArray<Entry> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            if (entry is { Values: not null, Post.Body.Open: not null } && WorkOf(entry) is { HasBegun: false } work)
                work.Begin(cancellation);
        }

        return entries;
    }

    public static SealedBody Of(Entry entry, CancellationToken cancellation) =>
        entry.Post.Body.Sealed ?? WorkOf(entry).Result(cancellation);

    /// <param name="includesDrafts">Whether drafts are compiled in.</param>
    public static LiteralLengths LengthsOf(EquatableArray<Entry> entries, bool includesDrafts, CancellationToken cancellation)
    {
        var (plain, compressed, most) = (0L, 0L, -1);
        Entry? largest = null;
        foreach (var entry in entries)
        {
            if (entry.Values is null || (entry.Header.IsDraft && !includesDrafts))
                continue;

            // The front matter's data is about as long as the front matter.
            var body = Of(entry, cancellation).Text;
            var length = body.Length + entry.Post.FrontMatter.BodyStart;
            plain += length;
            compressed += (body.HasUtf8 ? body.Base64Length : body.Length) + entry.Post.FrontMatter.BodyStart;
            if (length > most)
                (most, largest) = (length, entry);
        }

        return new LiteralLengths(plain, compressed, largest?.Post.File.Start);
    }

    // Kept with the body, so that each is finished once. Of two runs that make one at once either is right.
    private static PendingBody WorkOf(Entry entry)
    {
        var open = entry.Post.Body.Open!;
        return open.Completion as PendingBody ?? (PendingBody)(open.Completion = new PendingBody(entry.Post));
    }
}
