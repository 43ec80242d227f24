namespace ContentGen.Generator.Binding.Constraints.Patterns;

/// <summary>A set of characters in words: <c>lower-case letters (a-z), digits and '-'</c>.</summary>
internal sealed class CharacterWords
{
    private readonly List<char> _single = [];
    private bool _hasLower;
    private bool _hasUpper;
    private bool _hasDigits;
    private bool _hasSpaces;

    /// <summary>How many kinds of characters, or single ones, are in the set.</summary>
    public int Kinds => Parts().Count();

    /// <summary>The one character of the set, where it has only one.</summary>
    public string? Literal => _single.Count == 1 && Kinds == 1 ? _single[0].ToString() : null;

    public void Add(char character)
    {
        if (!_single.Contains(character))
            _single.Add(character);
    }

    /// <summary>Adds what is between the brackets of a class.</summary>
    public bool TryAddClass(string text)
    {
        if (text.Length == 0 || text[0] == '^')
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                if (++i == text.Length || !TryAddEscape(text[i]))
                    return false;
            }
            else if (i + 2 < text.Length && text[i + 1] == '-')
            {
                if (!TryAddRange(text.Substring(i, 3)))
                    return false;
                i += 2;
            }
            else
            {
                Add(text[i]);
            }
        }

        return true;
    }

    /// <summary>Adds what a letter or sign after a backslash stands for.</summary>
    public bool TryAddEscape(char escaped)
    {
        switch (escaped)
        {
            case 'd':
                _hasDigits = true;
                return true;
            case 'w':
                (_hasLower, _hasUpper, _hasDigits) = (true, true, true);
                Add('_');
                return true;
            case 's':
                _hasSpaces = true;
                return true;
            default:
                Add(escaped);
                return !char.IsLetterOrDigit(escaped);
        }
    }

    public override string ToString()
    {
        var parts = Parts().ToList();
        return parts.Count == 1
            ? parts[0]
            : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[parts.Count - 1]}";
    }

    private bool TryAddRange(string range)
    {
        switch (range)
        {
            case "a-z":
                _hasLower = true;
                return true;
            case "A-Z":
                _hasUpper = true;
                return true;
            case "0-9":
                _hasDigits = true;
                return true;
            default:
                return false;
        }
    }

    private IEnumerable<string> Parts()
    {
        if (_hasLower && _hasUpper)
            yield return "letters (a-z, A-Z)";
        else if (_hasLower)
            yield return "lower-case letters (a-z)";
        else if (_hasUpper)
            yield return "capital letters (A-Z)";
        if (_hasDigits)
            yield return "digits";
        if (_hasSpaces)
            yield return "spaces";
        foreach (var character in _single)
            yield return character == ' ' ? "a space" : $"'{character}'";
    }
}
