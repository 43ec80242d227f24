using System.ComponentModel;

namespace ContentGen.Generated;

/// <summary>For generated code only: some entries of a collection, whose data stands in one literal.</summary>
/// <param name="entries">Gives the front matter of the shard's entries.</param>
/// <param name="bodies">Give the HTML of each, in the same order.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentShard(Func<string> entries, Func<string>[] bodies)
{
    private string? _entries;

    internal EntryReader ReaderOf(EntryPlace place)
    {
        var shard = new EntryReader(_entries ??= entries());
        for (var skipped = 0; skipped < place.Position; skipped++)
            shard.SkipText();
        return EntryReader.ForEntry(shard.ReadString(), place, bodies[place.Position]);
    }
}
