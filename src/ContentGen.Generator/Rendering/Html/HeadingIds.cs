using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Gives each heading of a post the id that GitHub gives it, so that links written for GitHub or Astro
/// work.</summary>
/// <remarks>
/// Letters, digits and marks of every script are kept, in lower case, as are <c>-</c> and <c>_</c>. A space becomes
/// <c>-</c>, and all other characters are removed. A second <c>usage</c> becomes <c>usage-1</c>. A heading without any
/// such character, for which GitHub has an empty id, becomes <c>section</c>.
/// </remarks>
internal sealed class HeadingIds
{
    private const int MaxKept = 256;

    // The last number that was tried for each id. Counting from 1 each time would take quadratic time: minutes for
    // 50,000 equal headings.
    private Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly StringBuilder _id = new();

    public string Next(string text)
    {
        var wanted = IdOf(text);
        if (!_taken.TryGetValue(wanted, out var number))
        {
            _taken.Add(wanted, 0);
            return wanted;
        }

        string id;
        do
        {
            number++;
            id = wanted + "-" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (_taken.ContainsKey(id));

        _taken[wanted] = number;
        _taken.Add(id, 0);
        return id;
    }

    public void Clear()
    {
        // The table would keep the size that the largest post needed, and clearing it takes time in proportion.
        if (_taken.Count > MaxKept)
            _taken = new(StringComparer.Ordinal);
        else
            _taken.Clear();
    }

    private string IdOf(string text)
    {
        _id.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                _id.Append('-');
            else if (text[i] is '-' || IsWordCharacter(text, i))
                _id.Append(char.ToLowerInvariant(text[i]));
            else if (char.IsSurrogatePair(text, i))
                i++;
        }

        return _id.Length == 0 ? "section" : _id.ToString();
    }

    // Called for both halves of a surrogate pair; the category is that of the whole character.
    private static bool IsWordCharacter(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            index--;
        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            <= UnicodeCategory.LetterNumber => true,
            UnicodeCategory.ConnectorPunctuation => true,
            _ => false,
        };
    }
}
