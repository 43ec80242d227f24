using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Posts;

/// <summary>Makes posts of files, each once.</summary>
internal static class PostFiles
{
    // Kept with a value that lives as long as the driver does. The files live longer in a compiler that ends with the build, and
    // with them all that was made of them would lie in its memory until the assembly is written.
    private static readonly ConditionalWeakTable<ContentFolder, Snapshots> Known = new();

    /// <summary>The posts of all files that are content, by path.</summary>
    /// <remarks>A first build asks the compiler for the texts of all files, which it reads from the disk only then: on all processors
    /// in half the time.</remarks>
    public static EquatableArray<PendingPost> AllOf(ImmutableArray<AdditionalText> files, ContentFolder folder, CancellationToken cancellation)
    {
        var snapshots = Known.GetOrCreateValue(folder);
        var last = snapshots.Last;
        var posts = new PendingPost?[files.Length];
        var unknown = new List<int>();
        for (var i = 0; i < files.Length; i++)
        {
            if (!last.TryFind(files[i], i, out posts[i]))
                unknown.Add(i);
        }

        if (unknown.Count == 1)
            Read(unknown[0]);
        else if (unknown.Count > 1)
            Parallel.ForEach(unknown, new ParallelOptions { CancellationToken = cancellation }, Read);

        snapshots.Last = new Snapshot(files, posts);
        return InOrder(posts);

        void Read(int position)
        {
            var file = files[position];
            if (ContentFiles.Locate(file.Path, folder) is not { } located)
                return;

            posts[position] = Guard.Run(
                located,
                // Without a text the compiler itself has reported that the file cannot be read.
                () => file.GetText(cancellation) is { } text ? PostOf(LossyDecoding.FileOf(located, text), position) : null,
                fault => new PendingPost(located, fault));
        }

        PendingPost PostOf(ContentFile file, int position) => last.PostOf(file, position) ?? new PendingPost(file);
    }

    // Roslyn's input node gives one file twice after a rename that changes the order of files; emitted twice, a shard's name would
    // collide, and that run of the generator would give nothing at all.
    private static EquatableArray<PendingPost> InOrder(PendingPost?[] posts)
    {
        var ordered = ImmutableArray.CreateBuilder<PendingPost>(posts.Length);
        var isInOrder = true;
        foreach (var post in posts)
        {
            if (post is null)
                continue;
            isInOrder = isInOrder && (ordered.Count == 0 || Compare(ordered[ordered.Count - 1], post) < 0);
            ordered.Add(post);
        }

        if (isInOrder)
            return ordered.Count == posts.Length ? ordered.MoveToImmutable() : ordered.ToImmutable();

        ordered.Sort(Compare);
        return ordered.Where((post, i) => i == 0 || Compare(ordered[i - 1], post) != 0).ToEquatableArray();

        static int Compare(PendingPost x, PendingPost y) => string.CompareOrdinal(x.File.ProjectPath, y.File.ProjectPath);
    }

    private sealed class Snapshots
    {
        /// <summary>Several runs may look at once, each with what it found.</summary>
        public volatile Snapshot Last = new(ImmutableArray<AdditionalText>.Empty, []);
    }

    /// <summary>What the files were when they were looked at.</summary>
    /// <param name="posts">That of each file, or null where it is none.</param>
    private sealed class Snapshot(ImmutableArray<AdditionalText> files, PendingPost?[] posts)
    {
        // Needed only where files were added or removed.
        private readonly Lazy<Dictionary<string, int>> _positions = new(() =>
        {
            var positions = new Dictionary<string, int>(files.Length, StringComparer.Ordinal);
            for (var i = 0; i < files.Length; i++)
                positions[files[i].Path] = i;
            return positions;
        });

        /// <summary>Tells of the very same file, as an editor has it, what it was.</summary>
        /// <param name="position">Where it is now.</param>
        public bool TryFind(AdditionalText file, int position, out PendingPost? post)
        {
            var known = position < files.Length && ReferenceEquals(files[position], file) ? position : PositionOf(file.Path, position);
            var isFound = known >= 0 && ReferenceEquals(files[known], file);
            post = isFound ? posts[known] : null;
            return isFound;
        }

        /// <summary>The post of an equal file: a compiler server reads all of them anew for each build.</summary>
        public PendingPost? PostOf(ContentFile file, int position)
        {
            var known = PositionOf(file.Path, position);
            return known >= 0 && posts[known] is { } post && post.IsOf(file) ? post : null;
        }

        private int PositionOf(string path, int likely) =>
            likely < files.Length && files[likely].Path == path ? likely
            : files.Length > 0 && _positions.Value.TryGetValue(path, out var position) ? position
            : -1;
    }
}
