using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>The keys of one mapping, found again as members are: ignoring case, <c>-</c> and <c>_</c>.</summary>
internal sealed class KeySet
{
    private readonly Dictionary<string, (string Key, TextSpan Span)> _keys = new(LooseKey.Comparer);

    /// <summary>Adds a key, unless one like it is there already, which is returned; an equal one before an alike one.</summary>
    public (string Key, TextSpan Span)? Add(string key, TextSpan span)
    {
        if (_keys.TryGetValue(key, out var earlier))
            return earlier;
        _keys.Add(key, (key, span));
        return null;
    }
}
