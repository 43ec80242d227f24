namespace ContentGen.Generator.Binding.Scalars;

/// <summary>Walks through a short text from left to right, as dates and numbers are read.</summary>
internal struct TextCursor(string text)
{
    private int _position;

    public readonly bool AtEnd => _position == text.Length;

    public bool Take(char c)
    {
        if (AtEnd || text[_position] != c)
            return false;
        _position++;
        return true;
    }

    public bool TakeAny(char first, char second) => Take(first) || Take(second);

    public bool Take(string word)
    {
        if (string.CompareOrdinal(text, _position, word, 0, word.Length) != 0)
            return false;
        _position += word.Length;
        return true;
    }

    /// <summary>How many spaces were skipped.</summary>
    public int TakeSpaces()
    {
        var start = _position;
        while (Take(' '))
        {
        }

        return _position - start;
    }

    /// <summary>How many digits were skipped.</summary>
    public int TakeDigits()
    {
        var start = _position;
        while (!AtEnd && text[_position] is >= '0' and <= '9')
            _position++;
        return _position - start;
    }

    /// <summary>The letters from here on.</summary>
    public string TakeLetters()
    {
        var start = _position;
        while (!AtEnd && text[_position] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            _position++;
        return text.Substring(start, _position - start);
    }

    /// <summary>A number of at least <paramref name="least"/> and at most <paramref name="most"/> digits, and no digit
    /// after it.</summary>
    public bool TakeNumber(int least, int most, out int number)
    {
        var start = _position;
        var count = TakeDigits();
        number = 0;
        if (count < least || count > most)
            return false;
        for (var i = start; i < _position; i++)
            number = (number * 10) + (text[i] - '0');
        return true;
    }

    /// <summary>The digits after a point as ticks; those beyond a tick are finer than any clock and dropped.</summary>
    public bool TakeFraction(out long ticks)
    {
        var start = _position;
        ticks = 0;
        if (TakeDigits() == 0)
            return false;
        for (var i = 0; i < 7; i++)
            ticks = (ticks * 10) + (start + i < _position ? text[start + i] - '0' : 0);
        return true;
    }
}
