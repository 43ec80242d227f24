using System.ComponentModel;
using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(ContentGen.ContentUpdates))]

namespace ContentGen;

/// <summary>The runtime calls this when <c>dotnet watch</c> has replaced code, and with it content, in the running
/// host.</summary>
internal static class ContentUpdates
{
    private static int _generation;

    /// <summary>Grows with every update. Entries that were decoded under an older number are stale.</summary>
    public static int Generation => Volatile.Read(ref _generation);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void ClearCache(Type[]? updatedTypes) => Interlocked.Increment(ref _generation);
}
