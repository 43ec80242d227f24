using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Gives each heading of a post the id that GitHub gives it, so that links written for GitHub or Astro hold.</summary>
/// <remarks>
/// Letters, digits and marks of every script stay, in lower case, as do <c>-</c> and <c>_</c>; a space becomes
/// <c>-</c>; all else goes. A second <c>usage</c> is <c>usage-1</c>. A heading without any such character, for
/// which GitHub has an empty id, is <c>section</c>.
/// </remarks>
internal sealed class HeadingIds
{
    private const int MostKept = 256;

    // For every id the last number that was tried after it: counting from 1 each time would take the square of the
    // number of equal headings, which is minutes for 50,000.
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
        // Clearing takes as long as the table is large, and it would stay as large as the largest post ever needed it.
        if (_taken.Count > MostKept)
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

    // A surrogate pair's category is that of its character, and both halves are asked for.
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
