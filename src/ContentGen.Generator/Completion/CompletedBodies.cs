using ContentGen.Generator.Binding;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Completion;

/// <summary>Completes the bodies of posts that have holes.</summary>
/// <remarks>Each body is completed once, when its shard is written, or before that if the lengths of all bodies decide
/// how they are written. A body without holes is complete when it is rendered.</remarks>
internal static class CompletedBodies
{
    public static CompletedBody Of(Entry entry, CancellationToken cancellation) =>
        entry.Post.Body.Sealed is { } finished
            ? new CompletedBody(finished, Fault: null)
            : PendingBody.Of(entry.Post).Result(cancellation);

    /// <param name="includesDrafts">Whether drafts are compiled in.</param>
    public static LiteralLengths LengthsOf(
        EquatableArray<Entry> entries, bool includesDrafts, CancellationToken cancellation)
    {
        BeginAll(entries, cancellation);
        var (plain, compressed, most) = (0L, 0L, -1);
        Entry? largest = null;
        foreach (var entry in entries)
        {
            if (entry.Values is null || (entry.Header.IsDraft && !includesDrafts))
                continue;

            // The data of the front matter is about as long as the front matter itself.
            var body = Of(entry, cancellation).Body.Text;
            var length = body.Length + entry.Post.FrontMatter.BodyStart;
            plain += length;
            compressed += (body.HasUtf8 ? body.Base64Length : body.Length) + entry.Post.FrontMatter.BodyStart;
            if (length > most)
                (most, largest) = (length, entry);
        }

        return new LiteralLengths(plain, compressed, largest?.Post.File.Start);
    }

    private static void BeginAll(EquatableArray<Entry> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            if (entry is { Values: not null, Post.Body.Open: not null }
                && PendingBody.Of(entry.Post) is { HasBegun: false } body)
            {
                body.Begin(cancellation);
            }
        }
    }
}
