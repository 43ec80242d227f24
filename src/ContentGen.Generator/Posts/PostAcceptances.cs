using ContentGen.Generator.Diagnostics.Acceptance;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>Collects what the content files accept.</summary>
internal static class PostAcceptances
{
    public static Acceptances Of(
        EquatableArray<PendingPost> posts, Baseline baseline, CancellationToken cancellation) => new(
        posts.SelectMany(post => CommentsIn(post, cancellation)).ToEquatableArray(),
        baseline,
        baseline.IsActive ? posts.Select(static post => post.File).ToEquatableArray() : default);

    // A data file may be of another tool, and then nobody parses it.
    private static EquatableArray<AcceptanceComment> CommentsIn(PendingPost post, CancellationToken cancellation) =>
        post.IsData
            ? AcceptanceReader.Read(post.File, post.File.Text.Length)
            : post.Result(cancellation).Acceptances;
}
