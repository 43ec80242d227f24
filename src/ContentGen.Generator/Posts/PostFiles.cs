using System.Collections.Immutable;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Posts;

/// <summary>Turns the project's content files into posts, each file once.</summary>
internal static class PostFiles
{
    // The key is a value that lives as long as the driver does. With the files as keys, a compiler that ends with the
    // build would keep the posts in memory until it has written the assembly.
    private static readonly Memo<ContentFolder, LastRun> LastRuns = new(static _ => new LastRun());

    /// <summary>The posts of all content files, by path.</summary>
    /// <remarks>In a first build the compiler reads a file from the disk when its text is requested. Requesting the
    /// texts on all processors halves that time.</remarks>
    public static EquatableArray<PendingPost> AllOf(
        ImmutableArray<AdditionalText> files, ContentFolder folder, CancellationToken cancellation)
    {
        var lastRun = LastRuns.Of(folder);
        var before = lastRun.Snapshot;
        var posts = new PendingPost?[files.Length];
        var unknown = new List<int>();
        for (var i = 0; i < files.Length; i++)
        {
            if (!before.TryFind(files[i], i, out posts[i]))
                unknown.Add(i);
        }

        if (unknown.Count == 1)
            Read(unknown[0]);
        else if (unknown.Count > 1)
            Parallel.ForEach(unknown, new ParallelOptions { CancellationToken = cancellation }, Read);

        lastRun.Snapshot = new FilesSnapshot(files, posts);
        return PostOrder.Of(posts);

        void Read(int position)
        {
            var file = files[position];
            if (ContentFiles.Locate(file.Path, folder) is not { } located)
                return;

            posts[position] = Guard.Run(
                located,
                // The text is null if the file cannot be read, which the compiler itself reports.
                () => file.GetText(cancellation) is { } text
                    ? PostOf(LossyDecoding.FileOf(located, text), position)
                    : null,
                fault => new PendingPost(located, fault));
        }

        PendingPost PostOf(ContentFile file, int position) => before.PostOf(file, position) ?? new PendingPost(file);
    }

    private sealed class LastRun
    {
        /// <summary>Several runs may read and replace it at the same time; each works with the one that it
        /// found.</summary>
        public volatile FilesSnapshot Snapshot = FilesSnapshot.Empty;
    }
}
