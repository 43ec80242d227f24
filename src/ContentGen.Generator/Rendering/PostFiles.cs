using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Rendering;

/// <summary>Makes posts of files, each once.</summary>
internal static class PostFiles
{
    // Kept with the options, which live as long as the driver does. The files live longer in a compiler that ends with the build,
    // and with them all that was made of them would lie in its memory until the assembly is written.
    private static readonly ConditionalWeakTable<ContentOptions, LastLook> LastLooks = new();

    /// <summary>The posts of all files that are content.</summary>
    /// <remarks>A first build asks the compiler for the texts of all files, which it reads from the disk only then: on all processors
    /// in half the time.</remarks>
    public static EquatableArray<PendingPost> AllOf(ImmutableArray<AdditionalText> files, ContentOptions options, CancellationToken cancellation)
    {
        var known = LastLooks.GetOrCreateValue(options);
        var posts = new PendingPost?[files.Length];
        List<int> unknown;
        lock (known)
            unknown = known.Find(files, posts);

        if (unknown.Count == 1)
            Read(unknown[0]);
        else if (unknown.Count > 1)
            Parallel.ForEach(unknown, new ParallelOptions { CancellationToken = cancellation }, Read);

        lock (known)
            known.Remember(files, posts);
        return posts.OfType<PendingPost>().ToEquatableArray();

        void Read(int position)
        {
            if (ContentFiles.Find(files[position], options, cancellation) is { } content)
                posts[position] = known.PostAt(position, content) ?? new PendingPost(content);
        }
    }

    /// <summary>What the files were when they were looked at last.</summary>
    private sealed class LastLook
    {
        private ImmutableArray<AdditionalText> _files = ImmutableArray<AdditionalText>.Empty;
        private PendingPost?[] _posts = [];

        /// <param name="posts">Gets those of the files that were there.</param>
        /// <returns>The positions of the others.</returns>
        public List<int> Find(ImmutableArray<AdditionalText> files, PendingPost?[] posts)
        {
            var others = new List<int>();
            for (var i = 0; i < files.Length; i++)
            {
                if (i < _files.Length && ReferenceEquals(files[i], _files[i]))
                    posts[i] = _posts[i];
                else
                    others.Add(i);
            }

            // One alone was edited, or added behind all.
            if (others.Count <= 1 || _files.IsEmpty)
                return others;

            var known = new Dictionary<AdditionalText, PendingPost?>();
            for (var i = 0; i < _files.Length; i++)
                known[_files[i]] = _posts[i];
            others.RemoveAll(i => known.TryGetValue(files[i], out posts[i]));
            return others;
        }

        /// <summary>The post that was at this position, if it is of an equal file: then nothing has changed but the objects.</summary>
        public PendingPost? PostAt(int position, ContentFile file)
        {
            // Another run of the driver may replace them meanwhile.
            var posts = _posts;
            return position < posts.Length && posts[position] is { } post && post.File.Equals(file) ? post : null;
        }

        public void Remember(ImmutableArray<AdditionalText> files, PendingPost?[] posts) =>
            (_files, _posts) = (files, posts);
    }
}
