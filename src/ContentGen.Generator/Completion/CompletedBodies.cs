using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Completion;

/// <summary>Completes the bodies of posts: fills their holes, moves their outline, and compresses them.</summary>
/// <remarks>Each body is completed once, on any processor. A body without holes is complete when it is
/// rendered.</remarks>
internal static class CompletedBodies
{
    /// <summary>Starts to complete the new bodies.</summary>
    public static EquatableArray<Entry> BeginAll(EquatableArray<Entry> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            if (IsOpen(entry) && PendingBody.Of(entry.Post) is { HasBegun: false } body)
                body.Begin(cancellation);
        }

        return entries;
    }

    public static SealedBody Of(Entry entry, CancellationToken cancellation) =>
        entry.Post.Body.Sealed ?? PendingBody.Of(entry.Post).Result(cancellation).Body;

    /// <param name="includesDrafts">Whether drafts are compiled in.</param>
    public static LiteralLengths LengthsOf(
        EquatableArray<Entry> entries, bool includesDrafts, CancellationToken cancellation)
    {
        var (plain, compressed, most) = (0L, 0L, -1);
        Entry? largest = null;
        foreach (var entry in entries)
        {
            if (entry.Values is null || (entry.Header.IsDraft && !includesDrafts))
                continue;

            // The data of the front matter is about as long as the front matter itself.
            var body = Of(entry, cancellation).Text;
            var length = body.Length + entry.Post.FrontMatter.BodyStart;
            plain += length;
            compressed += (body.HasUtf8 ? body.Base64Length : body.Length) + entry.Post.FrontMatter.BodyStart;
            if (length > most)
                (most, largest) = (length, entry);
        }

        return new LiteralLengths(plain, compressed, largest?.Post.File.Start);
    }

    /// <summary>The failures of the generator itself.</summary>
    public static EquatableArray<Finding> FaultsOf(
        EquatableArray<Entry> entries, CancellationToken cancellation) => entries.Items
        .Where(IsOpen)
        .Select(entry => PendingBody.Of(entry.Post).Result(cancellation).Fault)
        .OfType<Finding>()
        .ToEquatableArray();

    private static bool IsOpen(Entry entry) => entry is { Values: not null, Post.Body.Open: not null };
}
