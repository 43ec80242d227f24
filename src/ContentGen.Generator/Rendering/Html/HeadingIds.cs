using System.Globalization;
using System.Text;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Gives each heading of a post the id that GitHub gives it, so that links written for GitHub or Astro
/// work.</summary>
/// <remarks>
/// Letters, digits and marks of every script are kept, in lower case, as are <c>-</c> and <c>_</c>. Each space becomes
/// <c>-</c>, and all other characters are removed, line ends and no-break spaces too. A second <c>usage</c> becomes
/// <c>usage-1</c>. A heading without any such character, for which GitHub has an empty id, becomes <c>section</c>.
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

    public bool Contains(string id) => _taken.ContainsKey(id);

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
        var lower = LowerCase.Of(FinalSigma.Lower(text));
        for (var i = 0; i < lower.Length; i++)
        {
            var length = char.IsSurrogatePair(lower, i) ? 2 : 1;
            if (lower[i] == ' ')
                _id.Append('-');
            else if (lower[i] == '-' || IsWordCharacter(lower, i))
                _id.Append(lower, i, length);
            i += length - 1;
        }

        return _id.Length == 0 ? "section" : _id.ToString();
    }

    private static bool IsWordCharacter(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            <= UnicodeCategory.LetterNumber => true,
            UnicodeCategory.ConnectorPunctuation => true,
            UnicodeCategory.OtherSymbol => IsLetterInCircle(text, index),
            _ => false,
        };

    // Unicode counts letters in circles and squares as letters, but not numbers in circles.
    private static bool IsLetterInCircle(string text, int index) => text[index] switch
    {
        >= '\u24B6' and <= '\u24E9' => true,
        '\uD83C' => text[index + 1] is (>= '\uDD30' and <= '\uDD49') or (>= '\uDD50' and <= '\uDD69')
            or (>= '\uDD70' and <= '\uDD89'),
        _ => false,
    };
}
